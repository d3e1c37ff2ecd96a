package ravine.session;

import java.util.Optional;
import ravine.Box;

/**
 * The map of runs that a scene shows.
 *
 * @param pen that of the track whose method runs
 * @param keys over which it runs; over starts without any
 * @param part of the plane in which it runs over starts; the view where no other was chosen
 * @param measure what its colours say
 */
public record SceneMap(int pen, Optional<KeyPair> keys, Optional<Box> part, MapMeasure measure) {

    public SceneMap withPen(int other) {
        return new SceneMap(other, keys, part, measure);
    }

    public SceneMap withKeys(Optional<KeyPair> others) {
        return new SceneMap(pen, others, part, measure);
    }

    public SceneMap withPart(Optional<Box> other) {
        return new SceneMap(pen, keys, other, measure);
    }

    public SceneMap withMeasure(MapMeasure other) {
        return new SceneMap(pen, keys, part, other);
    }
}
