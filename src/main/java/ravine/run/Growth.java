package ravine.run;

import java.util.Optional;
import ravine.spec.Numerals;

/** Whether f grows geometrically, so that a run is only finite because it ends. */
final class Growth {

    /** A run shorter than this shows no growth. */
    private static final int FEWEST_STEPS = 8;

    /** How much the largest f of a quarter of the run must exceed that of the quarter before. */
    private static final double FACTOR = 1.5;

    private Growth() {}

    static Optional<Verdict> verdict(Run run) {
        int quarter = (run.last() + 1) / 4;
        if (run.last() < FEWEST_STEPS) {
            return Optional.empty();
        }
        int end = run.last();
        double lowest = run.lowest();
        double now = highest(run, end - quarter + 1, end) - lowest;
        double before = highest(run, end - 2 * quarter + 1, end - quarter) - lowest;
        double earlier = highest(run, end - 3 * quarter + 1, end - 2 * quarter) - lowest;
        boolean grows = now > FACTOR * before
                && before > FACTOR * earlier
                && now > run.step(0).value() - lowest;
        boolean geometrically = now / before >= 0.9 * before / earlier;
        if (!grows || !geometrically) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(
                Verdict.Kind.DIVERGED,
                "f grows geometrically, by about %s each step; it is %s at step %d, finite only because the run ends"
                        .formatted(
                                Numerals.shortened(Math.pow(now / before, 1.0 / quarter), 3),
                                Numerals.shortened(run.step(end).value(), 3),
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
