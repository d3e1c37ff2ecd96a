package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Tuning;
import ravine.session.Session;
import ravine.spec.Role;

/**
 * The trials of a search as points in the unit square: to the right the logarithm of the rate, upwards the f they ended at, by its
 * logarithm if all are positive, from the lowest to f at the start; what ended higher lies at the top.
 *
 * @param best the number of the lowest point
 */
public record TrialScatter(
        List<Vec> points, int best, double leastRate, double greatestRate, double lowest, double top) {
    public TrialScatter {
        points = List.copyOf(points);
    }

    static TrialScatter of(Session session, List<Tuning.Trial> trials) {
        double top = session.problem()
                .formula()
                .value(session.start().x1(), session.start().x2());
        double lowest = trials.stream().mapToDouble(Tuning.Trial::value).min().orElse(top);
        double least = trials.stream()
                .mapToDouble(TrialScatter::rate)
                .filter(rate -> rate > 0)
                .min()
                .orElse(1);
        double greatest = trials.stream().mapToDouble(TrialScatter::rate).max().orElse(1);
        var points = new ArrayList<Vec>();
        int best = 0;
        for (int i = 0; i < trials.size(); i++) {
            var trial = trials.get(i);
            points.add(new Vec(
                    share(Math.log(rate(trial)), Math.log(least), Math.log(greatest)),
                    lowest > 0
                            ? share(Math.log(trial.value()), Math.log(lowest), Math.log(top))
                            : share(trial.value(), lowest, top)));
            best = trial.value() < trials.get(best).value() ? i : best;
        }
        return new TrialScatter(points, best, least, greatest, lowest, top);
    }

    /** Where a value lies from {@code low}, 0, to {@code high}, 1; in the middle if these do not differ. */
    private static double share(double value, double low, double high) {
        return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5;
    }

    private static double rate(Tuning.Trial trial) {
        return rate(trial.recipe());
    }

    private static double rate(Recipe recipe) {
        return recipe.spec()
                .key(Role.RATE)
                .map(key -> ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue())
                .orElse(Double.NaN);
    }
}
