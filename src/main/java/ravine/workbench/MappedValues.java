package ravine.workbench;

import ravine.Vec;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.spec.Key;

/** The pair of values that a session has on the axes of the map that it shows: two keys of a track, or its first start. */
final class MappedValues {

    private MappedValues() {}

    static Vec of(Session session) {
        var map = ShownMap.of(session);
        if (map.wanted().keys().isEmpty()) {
            return session.start();
        }
        var keys = map.wanted().keys().get();
        return new Vec(
                value(session, map, keys.across().key()),
                value(session, map, keys.upright().key()));
    }

    private static double value(Session session, ShownMap map, String name) {
        var recipe = session.tracks().get(map.track()).recipe();
        var key = MappedKeys.named(recipe, name).orElseThrow();
        return ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue();
    }

    /** The session with other values, or the nearest to these that the keys can have. */
    static Session moved(Session session, Vec to) {
        var map = ShownMap.of(session);
        if (map.wanted().keys().isEmpty()) {
            return session.withStart(to);
        }
        var keys = map.wanted().keys().get();
        var first = with(session, map.track(), keys.across().key(), to.x1());
        return with(first, map.track(), keys.upright().key(), to.x2());
    }

    private static Session with(Session session, int track, String name, double value) {
        return session.withTrack(track, before -> {
            var key = MappedKeys.named(before.recipe(), name).orElseThrow();
            return before.withRecipe(before.recipe().with(key, key.valueOf(nearest(key, value))));
        });
    }

    private static double nearest(Key.Numeric key, double value) {
        double within = Math.max(key.min(), Math.min(key.max(), value));
        return key.whole() ? Math.rint(within) : within;
    }
}
