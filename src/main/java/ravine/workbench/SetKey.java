package ravine.workbench;

import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.Role;

/** A key of a method that is set. */
final class SetKey {

    private SetKey() {}

    /** The session with this value of a key of a track, or of the rates of {@code all}. */
    static Session in(Session session, int track, Key key, Object value, boolean all) {
        return all
                ? session.withTracks(session.tracks().stream()
                        .map(old -> withRate(old, value))
                        .toList())
                : session.withTrack(track, old -> old.withRecipe(old.recipe().with(key, value)));
    }

    private static Track withRate(Track track, Object rate) {
        return track.recipe()
                .spec()
                .key(Role.RATE)
                .map(key -> track.withRecipe(track.recipe().with(key, rate)))
                .orElse(track);
    }
}
