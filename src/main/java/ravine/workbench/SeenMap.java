package ravine.workbench;

import java.util.Optional;
import ravine.Box;
import ravine.axis.Scale;
import ravine.session.KeyPair;
import ravine.session.KeyRange;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.spec.Key;

/** What is seen of the map that a session shows, in places on the scales of its axes. */
final class SeenMap {

    /** Nothing is seen of a key on a linear scale that is farther from 0. */
    private static final double FAR = 1e9;

    /** The same on a logarithmic one, in powers of ten. */
    private static final double FAR_POWER = 12;

    private SeenMap() {}

    static Box of(Session session) {
        var map = ShownMap.of(session);
        if (map.wanted().keys().isEmpty()) {
            return map.part();
        }
        var keys = map.wanted().keys().get();
        var first = scale(key(session, map, keys.across()));
        var second = scale(key(session, map, keys.upright()));
        return new Box(
                first.place(keys.across().from()),
                first.place(keys.across().to()),
                second.place(keys.upright().from()),
                second.place(keys.upright().to()));
    }

    /** The session of whose map this is seen, or the nearest to it that its keys can have. */
    static Session with(Session session, Box places) {
        var map = ShownMap.of(session);
        if (map.wanted().keys().isEmpty()) {
            var part = Optional.of(places)
                    .filter(box -> !box.equals(session.scene().view()));
            return session.withScene(
                    scene -> scene.withMap(Optional.of(map.wanted().withPart(part))));
        }
        var keys = map.wanted().keys().get();
        var seen = new KeyPair(
                range(key(session, map, keys.across()), places.x1Min(), places.x1Max()),
                range(key(session, map, keys.upright()), places.x2Min(), places.x2Max()));
        return session.withScene(scene -> scene.withMap(Optional.of(map.wanted().withKeys(Optional.of(seen)))));
    }

    /** The session whose map is seen with the usual values of its keys, or in the view. */
    static Session fitted(Session session) {
        var map = ShownMap.of(session);
        var keys = map.wanted()
                .keys()
                .map(pair -> new KeyPair(
                        MappedKeys.usual(key(session, map, pair.across())),
                        MappedKeys.usual(key(session, map, pair.upright()))));
        return session.withScene(
                scene -> scene.withMap(Optional.of(map.wanted().withKeys(keys).withPart(Optional.empty()))));
    }

    private static Key.Numeric key(Session session, ShownMap map, KeyRange range) {
        var recipe = session.tracks().get(map.track()).recipe();
        return MappedKeys.named(recipe, range.key()).orElseThrow();
    }

    private static Scale scale(Key.Numeric key) {
        return key.log() ? Scale.LOGARITHMIC : Scale.LINEAR;
    }

    /** The values between two places, moved to where the key has values, and no more than it has. */
    private static KeyRange range(Key.Numeric key, double from, double to) {
        var scale = scale(key);
        double far = key.log() ? FAR_POWER : FAR;
        double least = Math.max(-far, scale.place(key.min()));
        double most = Math.min(far, scale.place(key.max()));
        double length = Math.min(to - from, most - least);
        double begin = Math.max(least, Math.min(most - length, from));
        return MappedKeys.within(key, new KeyRange(key.name(), scale.value(begin), scale.value(begin + length)));
    }
}
