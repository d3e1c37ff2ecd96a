package ravine.session;

import ravine.Vec;

/** The pair of values that a session has on the axes of the map that it shows: two keys of a track, or its first start. */
public final class MappedValues {

    private MappedValues() {}

    public static Vec of(Session session) {
        var map = ShownMap.of(session);
        return map.wanted()
                .keys()
                .map(keys -> new Vec(
                        KeyValue.of(session, map.track(), keys.across().key()),
                        KeyValue.of(session, map.track(), keys.upright().key())))
                .orElse(session.start());
    }

    /** The session with other values, or the nearest to these that the keys can have. */
    public static Session moved(Session session, Vec to) {
        var map = ShownMap.of(session);
        return map.wanted()
                .keys()
                .map(keys -> {
                    var first =
                            KeyValue.with(session, map.track(), keys.across().key(), to.x1());
                    return KeyValue.with(first, map.track(), keys.upright().key(), to.x2());
                })
                .orElseGet(() -> session.withStart(to));
    }
}
