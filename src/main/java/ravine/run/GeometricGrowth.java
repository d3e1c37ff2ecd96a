package ravine.run;

import java.util.Optional;

/**
 * Whether f grows or falls geometrically, so that a run is only finite because it ends: how far above the lowest f of the run the
 * highest of its last quarters is, and how far below the highest f the lowest of each is.
 *
 * @param quarter how many steps a quarter of the run has; 0 for a run too short to tell
 */
record GeometricGrowth(int quarter, Quarters rise, Quarters fall, double start) {

    /** A run shorter than this shows no growth. */
    static final int FEWEST_STEPS = 8;

    /** How much the extreme f of a quarter of the run must exceed that of the quarter before. */
    private static final double FACTOR = 1.5;

    /** A height in the last quarter of the run, in the quarter before, and in the one before that. */
    record Quarters(double now, double before, double earlier) {

        private boolean isGeometric() {
            return now > FACTOR * before && before > FACTOR * earlier && now / before >= 0.9 * before / earlier;
        }
    }

    static GeometricGrowth of(Run run) {
        int quarter = (run.last() + 1) / 4;
        double lowest = run.lowest();
        double highest = highest(run, 0, run.last());
        return run.last() < FEWEST_STEPS
                ? new GeometricGrowth(0, new Quarters(0, 0, 0), new Quarters(0, 0, 0), 0)
                : new GeometricGrowth(
                        quarter,
                        new Quarters(
                                highest(run, from(run, 1), from(run, 0) - 1) - lowest,
                                highest(run, from(run, 2), from(run, 1) - 1) - lowest,
                                highest(run, from(run, 3), from(run, 2) - 1) - lowest),
                        new Quarters(
                                highest - lowest(run, from(run, 1), from(run, 0) - 1),
                                highest - lowest(run, from(run, 2), from(run, 1) - 1),
                                highest - lowest(run, from(run, 3), from(run, 2) - 1)),
                        run.value(0) - lowest);
    }

    /** The factor by which f grows each step, if it grows geometrically, beyond where it started. */
    Optional<Double> up() {
        return rise.isGeometric() && rise.now > start ? Optional.of(factor(rise)) : Optional.empty();
    }

    /** The factor by which f falls each step, if it falls geometrically. */
    Optional<Double> down() {
        return fall.isGeometric() ? Optional.of(factor(fall)) : Optional.empty();
    }

    /** Whether the steps of the run that it is of grow longer with f. */
    boolean lengthens(Run run) {
        return run.length(run.last()) > FACTOR * run.length(run.last() - quarter);
    }

    private double factor(Quarters quarters) {
        return Math.pow(quarters.now / quarters.before, 1.0 / quarter);
    }

    /** The first step of so many last quarters. */
    private static int from(Run run, int quarters) {
        return run.last() + 1 - quarters * ((run.last() + 1) / 4);
    }

    private static double highest(Run run, int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            highest = Math.max(highest, run.value(i));
        }
        return highest;
    }

    private static double lowest(Run run, int from, int to) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            lowest = Math.min(lowest, run.value(i));
        }
        return lowest;
    }
}
