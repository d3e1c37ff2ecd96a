package ravine.run;

import ravine.data.Batches;
import ravine.objective.Objective;

/** Which rows of data each step of a problem looks at, and how far through all of them it is; safe to share between threads. */
final class StepBatches {

    private final Problem problem;
    private final boolean hasRows;
    private final boolean sampled;
    /** Asked for counts only, for which nothing is cached. */
    private final Batches counts;

    StepBatches(Problem problem) {
        this.problem = problem;
        hasRows = problem.objective().rows() > 0;
        sampled = problem.isSampled();
        counts = batches();
    }

    private Batches batches() {
        return new Batches(
                problem.sampling(), problem.seed(), problem.objective().rows());
    }

    /** The epoch of a step from 1, counted from 1; 0 at the start and without data. */
    long epoch(int step) {
        return step == 0 || !hasRows ? 0 : counts.epoch(step);
    }

    /** How many epochs have passed after so many steps, in parts; 0 without data. */
    double epochs(int steps) {
        return hasRows ? counts.epochs(steps) : 0;
    }

    /** The rows of the table, from 0, that a step looks at; empty at the start and where it looks at all. */
    int[] rows(int step) {
        return sampled && step > 0 ? problem.rows(batches().rows(step)) : new int[0];
    }

    /** What the rows of a step say that the objective is; the whole one where it looks at all. */
    Objective objective(int step) {
        return sampled ? problem.objective().over(batches().rows(step)) : problem.objective();
    }
}
