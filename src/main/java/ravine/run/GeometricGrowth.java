package ravine.run;

import java.util.Optional;

/**
 * Whether f grows or falls geometrically, so that a run is only finite because it ends: how far above the lowest f of the run the
 * highest of its last quarters is, and how far below the highest f the lowest of each is.
 *
 * @param lowest the lowest f of the run
 * @param quarter how many steps a quarter of the run has; 0 for a run too short to tell
 */
record GeometricGrowth(double lowest, int quarter, Quarters rise, Quarters fall, double start) {

    /** A run shorter than this shows no growth. */
    static final int FEWEST_STEPS = 8;

    /** How much the extreme f of a quarter of the run must exceed that of the quarter before. */
    private static final double FACTOR = 1.5;

    /** A height in the last quarter of the run, in the quarter before, and in the one before that. */
    record Quarters(double now, double before, double earlier) {

        static final Quarters NONE = new Quarters(0, 0, 0);

        private boolean isGeometric() {
            return now > FACTOR * before && before > FACTOR * earlier && now / before >= 0.9 * before / earlier;
        }
    }

    /** The lowest and the highest f of some steps. */
    private record Extremes(double lowest, double highest) {

        static Extremes of(Run run, int from, int end) {
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = from; i < end; i++) {
                double value = run.value(i);
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
            return new Extremes(lowest, highest);
        }

        Extremes and(Extremes other) {
            return new Extremes(Math.min(lowest, other.lowest), Math.max(highest, other.highest));
        }
    }

    static GeometricGrowth of(Run run) {
        int steps = run.last() + 1;
        int quarter = steps / 4;
        var now = Extremes.of(run, steps - quarter, steps);
        var before = Extremes.of(run, steps - 2 * quarter, steps - quarter);
        var earlier = Extremes.of(run, steps - 3 * quarter, steps - 2 * quarter);
        var all = Extremes.of(run, 0, steps - 3 * quarter)
                .and(earlier)
                .and(before)
                .and(now);
        if (run.last() < FEWEST_STEPS) {
            return new GeometricGrowth(all.lowest, 0, Quarters.NONE, Quarters.NONE, 0);
        }
        return new GeometricGrowth(
                all.lowest,
                quarter,
                new Quarters(now.highest - all.lowest, before.highest - all.lowest, earlier.highest - all.lowest),
                new Quarters(all.highest - now.lowest, all.highest - before.lowest, all.highest - earlier.lowest),
                run.value(0) - all.lowest);
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
}
