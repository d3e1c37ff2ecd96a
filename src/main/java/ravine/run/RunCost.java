package ravine.run;

import ravine.data.Table;

/**
 * What a step of a run costs, about, in looks at one row of data, of which a processor has time for some hundred million in a second.
 *
 * @param step what it costs to take it
 * @param look what it costs to find out f at a step that looked at some rows only, and over rows that are kept out of training
 */
public record RunCost(long step, long look) {

    /** What a step does beside looking at rows takes as long as so many looks. */
    private static final int BESIDE = 10;

    /** So many looks take less time than a person notices. */
    private static final long UNNOTICED = 1 << 20;

    /** So many steps do, whatever they cost. */
    private static final int MOST_AT_ONCE = 1024;

    public static RunCost of(Problem problem) {
        int rows = problem.objective().rows();
        int kept = problem.validation().isEmpty()
                ? 0
                : problem.data().map(Table::validation).orElseThrow().length;
        boolean sampled = problem.isSampled();
        long asked = sampled ? Math.min(rows, problem.sampling().batch()) : rows;
        long watched = problem.stop().isPresent() && sampled ? rows + kept : 0;
        return new RunCost(BESIDE + asked * problem.derivatives().cost() + watched, (sampled ? rows : 0) + kept);
    }

    /** What so many steps cost with all that there is to know of them. */
    public long of(long steps) {
        return steps * (step + look);
    }

    /** How many steps take less time than a person notices. */
    int stepsAtOnce() {
        return atOnce(step);
    }

    /** At how many steps f can be found out in as little time. */
    public int looksAtOnce() {
        return atOnce(Math.max(1, look));
    }

    private static int atOnce(long cost) {
        return (int) Math.max(1, Math.min(MOST_AT_ONCE, UNNOTICED / cost));
    }
}
