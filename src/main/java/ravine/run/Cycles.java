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
        if (run.last() == 0 || size(run, Math.min(LONGEST_PERIOD, run.last())) <= point) {
            return Optional.empty();
        }
        int longest = run.last() / 3;
        var longer = IntStream.rangeClosed(LONGEST_PERIOD + 1, Math.min(longest, LONGEST_OF_ALL))
                .filter(period -> run.distance(run.last(), run.last() - period) <= point)
                .limit(MOST_LONGER);
        return IntStream.concat(IntStream.rangeClosed(2, Math.min(LONGEST_PERIOD, longest)), longer)
                .filter(period -> repeats(run, period, PRECISION * size(run, period)))
                .boxed()
                .findFirst()
                .map(period -> verdict(seen, period));
    }

    private static Verdict verdict(RunInView seen, int period) {
        var run = seen.run();
        double size = size(run, period);
        int since = run.last() - period;
        while (since > 0 && run.distance(since - 1, since - 1 + period) <= PRECISION * size) {
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

    private static boolean repeats(Run run, int period, double within) {
        for (int i = 0; i < 2 * period; i++) {
            if (!(run.distance(run.last() - i, run.last() - i - period) <= within)) {
                return false;
            }
        }
        return within > 0;
    }
}
