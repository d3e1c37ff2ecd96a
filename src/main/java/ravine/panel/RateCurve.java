package ravine.panel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.run.Run;

/**
 * The rate of a run's steps, as a curve of at most {@link #MOST} points, evenly spread from the first step to the last.
 *
 * @param steps the number of the last step
 * @param rates at least one
 */
public record RateCurve(int steps, List<Double> rates) {
    public static final int MOST = 600;

    public RateCurve {
        rates = List.copyOf(rates);
    }

    /** The curve of a run, empty if it has no step or its method no rate. */
    public static Optional<RateCurve> of(Run run) {
        int last = run.last();
        if (last == 0 || Double.isNaN(run.step(1).rate())) {
            return Optional.empty();
        }
        int points = Math.min(last, MOST);
        return Optional.of(new RateCurve(
                last,
                IntStream.range(0, points)
                        .mapToObj(i -> run.step(number(i, points, last)).rate())
                        .toList()));
    }

    private static int number(int point, int points, int last) {
        return 1 + (int) Math.round((double) point * (last - 1) / Math.max(1, points - 1));
    }

    public int points() {
        return rates.size();
    }

    /** The point nearest to a step; none for the start, to which no step leads. */
    public Optional<Integer> nearest(int step) {
        int point = (int) Math.round((Math.min(step, steps) - 1.0) * (points() - 1) / Math.max(1, steps - 1));
        return step == 0 ? Optional.empty() : Optional.of(point);
    }

    /** The step of a point, perhaps between two. */
    double step(int point) {
        return 1 + (double) point * (steps - 1) / Math.max(1, points() - 1);
    }

    public double highest() {
        return Collections.max(rates);
    }
}
