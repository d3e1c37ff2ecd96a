package ravine.run;

import java.util.Optional;
import ravine.spec.DisplayNumber;

/** Whether a run stands still or returns to itself. */
final class Cycles {

    private static final int LONGEST_PERIOD = 20;

    /** How closely a cycle repeats, as a share of its size. */
    private static final double PRECISION = 1e-6;

    private Cycles() {}

    static Optional<Verdict> verdict(Run run) {
        if (run.last() > 0 && run.length(run.last()) == 0) {
            return Optional.of(new Verdict(Verdict.Kind.STALLED, still(run)));
        }
        for (int period = 2; period <= Math.min(LONGEST_PERIOD, run.last() / 3); period++) {
            double size = size(run, period);
            if (repeats(run, period, PRECISION * size)) {
                return Optional.of(new Verdict(
                        Verdict.Kind.CYCLE,
                        "it returns to where it was every %s steps, in a loop %s across"
                                .formatted(period, DisplayNumber.shortened(size, 3))));
            }
        }
        return Optional.empty();
    }

    private static String still(Run run) {
        int since = run.last();
        while (since > 1 && run.length(since - 1) == 0) {
            since--;
        }
        var end = run.step(run.last());
        var rate = end.rate() == 0 ? "; the rate is 0" : "";
        return "x has not changed since step %s, though ‖g‖ = %s%s"
                .formatted(since, DisplayNumber.shortened(end.gradient().norm(), 3), rate);
    }

    /** The largest distance of the last period's positions from the last. */
    private static double size(Run run, int period) {
        double size = 0;
        for (int i = 1; i < period; i++) {
            size = Math.max(size, run.distance(run.last(), run.last() - i));
        }
        return size;
    }

    private static boolean repeats(Run run, int period, double within) {
        for (int i = 0; i < 2 * period; i++) {
            if (!(run.distance(run.last() - i, run.last() - i - period) <= within)) {
                return false;
            }
        }
        return true;
    }
}
