package ravine.panel;

import java.util.List;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.run.Recipe;
import ravine.run.Tuning;
import ravine.session.Session;
import ravine.spec.Role;

/**
 * The trials of a search as points: their rates, and the f they ended at.
 *
 * @param trials in the order of the search
 * @param top f at the start
 */
public record TrialScatter(List<Point> trials, double top) {

    /** The rate of a trial and the f after its steps, ∞ where that is not finite. */
    public record Point(double rate, double value) {}

    public TrialScatter {
        trials = List.copyOf(trials);
    }

    /** The trials of a search in a session; none before the first. */
    public static TrialScatter of(Session session, List<Tuning.Trial> trials) {
        var start = session.start();
        return new TrialScatter(
                trials.stream()
                        .map(trial -> new Point(rate(trial.recipe()), trial.value()))
                        .toList(),
                session.problem().formula().value(start.x1(), start.x2()));
    }

    private static double rate(Recipe recipe) {
        return recipe.spec()
                .key(Role.RATE)
                .map(key -> ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue())
                .orElse(Double.NaN);
    }

    /** The place of the lowest point in the list, the first of several. */
    public int best() {
        int best = 0;
        for (int i = 1; i < trials.size(); i++) {
            best = trials.get(i).value() < trials.get(best).value() ? i : best;
        }
        return best;
    }

    /** The lowest f that a trial ended at; f at the start before the first trial. */
    public double lowest() {
        return trials.stream().mapToDouble(Point::value).min().orElse(top);
    }

    double leastRate() {
        return trials.stream()
                .mapToDouble(Point::rate)
                .filter(rate -> rate > 0)
                .min()
                .orElse(1);
    }

    double greatestRate() {
        return trials.stream().mapToDouble(Point::rate).max().orElse(1);
    }

    /** The rates by their logarithm, from the least to the greatest. */
    Axis rates() {
        return between(leastRate(), greatestRate(), Scale.LOGARITHMIC);
    }

    /** f from the lowest to that at the start, by its logarithm if all are positive. */
    Axis values() {
        return between(lowest(), top, lowest() > 0 ? Scale.LOGARITHMIC : Scale.LINEAR);
    }

    /** An axis from one number to another; one with the first in its middle where it could not be drawn to the other. */
    private static Axis between(double low, double high, Scale scale) {
        double from = scale.place(low);
        double to = scale.place(high);
        if (from < to && Double.isFinite(to - from)) {
            return new Axis(from, to, scale, "");
        }
        double middle = Double.isFinite(from) ? from : 0;
        return new Axis(middle - 0.5, middle + 0.5, scale, "");
    }
}
