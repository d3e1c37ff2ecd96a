package ravine.sweep;

import java.util.List;
import java.util.Optional;
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
record KeyPlan(
        Session session,
        int track,
        MapAxis across,
        MapAxis upright,
        List<DoubleFunction<Recipe>> columns,
        Key.Numeric first,
        Key.Numeric second)
        implements MapPlan {

    KeyPlan {
        columns = List.copyOf(columns);
    }

    static KeyPlan of(
            Session session, int track, Key.Numeric first, MapAxis across, Key.Numeric second, MapAxis upright) {
        var turner = session.tracks().get(track).recipe().turner(first);
        var columns = across.values().stream()
                .map(value -> turner.apply(value).turner(second))
                .toList();
        return new KeyPlan(session, track, across, upright, columns, first, second);
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
    public Common common() {
        return common(session, track, first, second);
    }

    /** Keys that have the value of another by default follow it to its neutral one. */
    static Common common(Session session, int track, Key.Numeric first, Key.Numeric second) {
        var recipe = session.tracks().get(track).recipe();
        return Common.of(
                session,
                Optional.of(session.start()),
                NeutralValue.in(NeutralValue.in(recipe, first), second),
                first.name(),
                second.name());
    }

    @Override
    public MapPlan finer(int times) {
        return of(
                session,
                track,
                first,
                first.whole() ? across : across.finer(times),
                second,
                second.whole() ? upright : upright.finer(times));
    }

    @Override
    public boolean isOverStarts() {
        return false;
    }
}
