package ravine.run;

import java.util.Optional;
import ravine.spec.DisplayNumber;

/**
 * Whether f grows geometrically, so that a run is only finite because it ends.
 *
 * @param quarter how many steps a quarter of the run has
 * @param now how far above the lowest f of the run the highest of its last quarter is
 * @param before the same for the quarter before
 * @param earlier the same for the quarter before that
 */
record GeometricGrowth(int quarter, double now, double before, double earlier) {

    /** A run shorter than this shows no growth. */
    private static final int FEWEST_STEPS = 8;

    /** How much the largest f of a quarter of the run must exceed that of the quarter before. */
    private static final double FACTOR = 1.5;

    static GeometricGrowth of(Run run) {
        int quarter = (run.last() + 1) / 4;
        int end = run.last();
        double lowest = run.lowest();
        return new GeometricGrowth(
                quarter,
                highest(run, end - quarter + 1, end) - lowest,
                highest(run, end - 2 * quarter + 1, end - quarter) - lowest,
                highest(run, end - 3 * quarter + 1, end - 2 * quarter) - lowest);
    }

    /** What follows for the run that it is of. */
    Optional<Verdict> verdict(Run run) {
        if (run.last() < FEWEST_STEPS) {
            return Optional.empty();
        }
        int end = run.last();
        boolean grows = now > FACTOR * before
                && before > FACTOR * earlier
                && now > run.step(0).value() - run.lowest();
        boolean geometrically = now / before >= 0.9 * before / earlier;
        if (!grows || !geometrically) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                Verdict.Kind.DIVERGED,
                "f grows geometrically, by about %s each step; it is %s at step %s, finite only because the run ends"
                        .formatted(
                                DisplayNumber.shortened(Math.pow(now / before, 1.0 / quarter), 3),
                                DisplayNumber.shortened(run.step(end).value(), 3),
                                end)));
    }

    private static double highest(Run run, int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = from; i <= to; i++) {
            highest = Math.max(highest, run.value(i));
        }
        return highest;
    }
}
