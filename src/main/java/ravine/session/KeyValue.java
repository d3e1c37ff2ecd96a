package ravine.session;

/** The value that a track's method has for one of its keys. */
public final class KeyValue {

    private KeyValue() {}

    public static double of(Session session, int track, String key) {
        var recipe = session.tracks().get(track).recipe();
        var own = MappedKeys.named(recipe, key).orElseThrow();
        return ((Number) recipe.spec().value(recipe.optimizer(), own)).doubleValue();
    }

    /** The session with another value, or the nearest to it that the key can have. */
    public static Session with(Session session, int track, String key, double value) {
        return session.withTrack(track, before -> {
            var own = MappedKeys.named(before.recipe(), key).orElseThrow();
            double within = Math.max(own.min(), Math.min(own.max(), value));
            return before.withRecipe(before.recipe().with(own, own.valueOf(own.whole() ? Math.rint(within) : within)));
        });
    }
}
