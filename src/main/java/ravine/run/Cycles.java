package ravine.run;

import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Vec;

/** Whether a run returns to itself in a loop that is large enough to matter. */
final class Cycles {

    /** Periods up to this are all tried; of longer ones, so many that bring the run back. */
    private static final int LONGEST_PERIOD = 20;

    private static final int MOST_LONGER = 16;
    private static final int LONGEST_OF_ALL = 1000;

    /** How closely a cycle repeats, as a share of its size. */
    private static final double PRECISION = 1e-6;

    /** A loop that is not to be told from a point, as a share of the view's diagonal. */
    private static final double POINT = 1e-6;

    private Cycles() {}

    static Optional<Verdict> verdict(RunInView seen) {
        var run = seen.run();
        double point = POINT * seen.scale().diagonal();
        if (run.last() == 0 || isPoint(run, Math.min(LONGEST_PERIOD, run.last()), point)) {
            return Optional.empty();
        }
        int longest = run.last() / 3;
        for (int period = 2; period <= Math.min(LONGEST_PERIOD, longest); period++) {
            if (repeats(run, period)) {
                return Optional.of(verdict(seen, period));
            }
        }
        int tried = 0;
        for (int period = LONGEST_PERIOD + 1; period <= Math.min(longest, LONGEST_OF_ALL); period++) {
            if (run.isWithin(point, run.last(), run.last() - period)) {
                if (repeats(run, period)) {
                    return Optional.of(verdict(seen, period));
                }
                if (++tried == MOST_LONGER) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict verdict(RunInView seen, int period) {
        var run = seen.run();
        double size = size(run, period);
        int since = run.last() - period;
        while (since > 0 && run.isWithin(PRECISION * size, since - 1, since - 1 + period)) {
            since--;
        }
        var loop = Evidence.of(EvidencePhrase.RETURN).with("period", period).with("size", size);
        var cause = RateCause.within(seen, centre(run, period));
        return cause.isPresent()
                ? Verdict.of(Verdict.Kind.CYCLE, since, loop, cause.get())
                : Verdict.of(Verdict.Kind.CYCLE, since, loop);
    }

    private static Vec centre(Run run, int period) {
        var sum = Vec.ZERO;
        for (int i = 0; i < period; i++) {
            sum = sum.plus(run.at(run.last() - i));
        }
        return sum.over(period);
    }

    /** The largest distance of the last period's positions from the last. */
    private static double size(Run run, int period) {
        double size = 0;
        for (int i = 1; i < period; i++) {
            size = Math.max(size, run.distance(run.last(), run.last() - i));
        }
        return size;
    }

    /** Whether the last period's positions are all this near to the last. */
    private static boolean isPoint(Run run, int period, double within) {
        return IntStream.range(1, period).allMatch(i -> run.isWithin(within, run.last(), run.last() - i));
    }

    /** Whether the last position may be that of a period before, as the longest way along an axis tells. */
    private static boolean mayRepeat(Run run, int period) {
        double way = 0;
        for (int i = 1; i < period; i++) {
            way = Math.max(way, run.wayAlongAxis(run.last(), run.last() - i));
        }
        return run.wayAlongAxis(run.last(), run.last() - period) <= PRECISION * Math.sqrt(2) * way;
    }

    private static boolean repeats(Run run, int period) {
        if (!mayRepeat(run, period)) {
            return false;
        }
        double within = PRECISION * size(run, period);
        for (int i = 0; i < 2 * period; i++) {
            if (!run.isWithin(within, run.last() - i, run.last() - i - period)) {
                return false;
            }
        }
        return within > 0;
    }
}
