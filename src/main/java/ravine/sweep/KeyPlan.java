package ravine.sweep;

import java.util.List;
import java.util.function.DoubleFunction;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.spec.Key;

/**
 * A map over two keys of a method.
 *
 * @param columns what makes the recipe of each column with a value of the second key
 */
record KeyPlan(Session session, int track, MapAxis across, MapAxis upright, List<DoubleFunction<Recipe>> columns)
        implements MapPlan {

    KeyPlan {
        columns = List.copyOf(columns);
    }

    static KeyPlan of(
            Session session,
            int track,
            Key.Numeric first,
            List<Double> firsts,
            Key.Numeric second,
            List<Double> seconds) {
        var turner = session.tracks().get(track).recipe().turner(first);
        var columns =
                firsts.stream().map(value -> turner.apply(value).turner(second)).toList();
        return new KeyPlan(session, track, MapAxis.of(first, firsts), MapAxis.of(second, seconds), columns);
    }

    @Override
    public Vec start(int cell) {
        return session.start();
    }

    @Override
    public Recipe recipe(int cell) {
        return columns.get(column(cell)).apply(upright.values().get(row(cell)));
    }

    @Override
    public boolean isOverStarts() {
        return false;
    }
}
