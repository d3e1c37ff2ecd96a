package ravine.session;

import java.util.Optional;

/**
 * The map of runs that a scene shows.
 *
 * @param pen that of the track whose method runs; the first track that can where it is gone
 * @param keys over which it runs; over the starts in the view without any
 * @param measure what its colours say
 */
public record SceneMap(int pen, Optional<KeyPair> keys, MapMeasure measure) {

    public SceneMap withPen(int other) {
        return new SceneMap(other, keys, measure);
    }

    public SceneMap withKeys(Optional<KeyPair> others) {
        return new SceneMap(pen, others, measure);
    }

    public SceneMap withMeasure(MapMeasure other) {
        return new SceneMap(pen, keys, other);
    }
}
