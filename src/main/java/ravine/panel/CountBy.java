package ravine.panel;

import ravine.run.Problem;
import ravine.run.Run;

/** What the lower axis of a chart of the loss counts. */
public enum CountBy {
    STEP,
    EVALUATIONS,
    /** The rows of data that gradients have looked at. */
    EXAMPLES,
    /** How often all rows have been gone through, in parts. */
    EPOCHS;

    /** Whether it counts rows, of which a problem without data has none. */
    public boolean isOfRows() {
        return this == EXAMPLES || this == EPOCHS;
    }

    /** This, or steps where a problem has no rows to count. */
    public CountBy in(Problem problem) {
        return isOfRows() && problem.objective().rows() == 0 ? STEP : this;
    }

    /** How much of it a run has had after so many steps. */
    double of(Run run, int step) {
        return switch (this) {
            case STEP -> step;
            case EVALUATIONS -> run.step(step).evaluations();
            case EXAMPLES -> run.examples(step);
            case EPOCHS -> run.epochs(step);
        };
    }
}
