package ravine.workbench;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.run.Run;
import ravine.spec.DisplayNumber;

/**
 * The rate of a run's steps, as a curve of at most {@link #MOST} points.
 *
 * @param steps the number of the last step
 * @param rates of some steps, evenly spread from the first to the last
 * @param now the point nearest to the step that is shown, −1 before the first step
 */
public record RateCurve(int steps, List<Double> rates, int now) {
    static final int MOST = 600;

    public RateCurve {
        rates = List.copyOf(rates);
    }

    /** The curve of a run, empty if it has no step or its method no rate. */
    static Optional<RateCurve> of(Run run, int step) {
        int last = run.last();
        if (last == 0 || Double.isNaN(run.step(1).rate())) {
            return Optional.empty();
        }
        int points = Math.min(last, MOST);
        var rates = IntStream.range(0, points)
                .mapToObj(i -> run.step(number(i, points, last)).rate())
                .toList();
        int now = (int) Math.round((Math.min(step, last) - 1.0) * (points - 1) / Math.max(1, last - 1));
        return Optional.of(new RateCurve(last, rates, step == 0 ? -1 : now));
    }

    private static int number(int point, int points, int last) {
        return 1 + (int) Math.round((double) point * (last - 1) / Math.max(1, points - 1));
    }

    public int points() {
        return rates.size();
    }

    /** Where a point lies between the first step, 0, and the last, 1. */
    public double place(int point) {
        return points() == 1 ? 0.5 : (double) point / (points() - 1);
    }

    /** The rate of a point as a share of the highest. */
    public double height(int point) {
        return highest() > 0 ? rates.get(point) / highest() : 0;
    }

    public double highest() {
        return Collections.max(rates);
    }

    public String words() {
        return WindowWords.of(
                "modifiers.rate",
                "" + steps,
                DisplayNumber.shortened(rates.get(0), 3),
                DisplayNumber.shortened(rates.get(rates.size() - 1), 3));
    }
}
