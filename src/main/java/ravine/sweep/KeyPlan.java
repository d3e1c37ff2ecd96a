package ravine.sweep;

import java.util.Optional;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.spec.Key;

/** A map over two keys of a method. */
record KeyPlan(
        Session session,
        int track,
        MapAxis across,
        MapAxis upright,
        RecipeColumns columns,
        Key.Numeric first,
        Key.Numeric second)
        implements MapPlan {

    static KeyPlan of(
            Session session, int track, Key.Numeric first, MapAxis across, Key.Numeric second, MapAxis upright) {
        var columns = new RecipeColumns(session.tracks().get(track).recipe(), first, across, second);
        return new KeyPlan(session, track, across, upright, columns, first, second);
    }

    @Override
    public Vec start(int cell) {
        return session.start();
    }

    @Override
    public Recipe recipe(int cell) {
        return columns.recipe(column(cell), upright.values().get(row(cell)));
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
