package ravine.sweep;

import java.util.List;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.spec.Key;

/**
 * A map over two keys of a method.
 *
 * @param turned its recipe with each value of the first key
 */
record KeyPlan(Session session, int track, MapAxis across, MapAxis upright, List<Recipe> turned, Key.Numeric second)
        implements MapPlan {

    KeyPlan {
        turned = List.copyOf(turned);
    }

    static KeyPlan of(
            Session session,
            int track,
            Key.Numeric first,
            List<Double> firsts,
            Key.Numeric second,
            List<Double> seconds) {
        var recipe = session.tracks().get(track).recipe();
        var turned = firsts.stream()
                .map(value -> recipe.with(first, first.valueOf(value)))
                .toList();
        return new KeyPlan(session, track, MapAxis.of(first, firsts), MapAxis.of(second, seconds), turned, second);
    }

    @Override
    public Vec start(int cell) {
        return session.start();
    }

    @Override
    public Recipe recipe(int cell) {
        return turned.get(column(cell))
                .with(second, second.valueOf(upright.values().get(row(cell))));
    }

    @Override
    public boolean isOverStarts() {
        return false;
    }
}
