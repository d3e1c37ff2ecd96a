package ravine.session;

import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Box;

/**
 * The map that a session with tracks shows: the one of its scene as far as its tracks have what that wants, else the usual one.
 *
 * @param track the index of the track whose method runs
 * @param wanted of which the pen is that of the track, and the keys are some that its method has
 * @param part of the plane in which it runs over starts
 */
public record ShownMap(int track, SceneMap wanted, Box part) {

    public static ShownMap of(Session session) {
        var wanted = session.scene().map().orElseGet(() -> usual(session));
        var tracks = session.tracks();
        int track = IntStream.range(0, tracks.size())
                .filter(i -> tracks.get(i).pen() == wanted.pen())
                .findFirst()
                .orElse(0);
        var recipe = tracks.get(track).recipe();
        var keys = wanted.keys().flatMap(pair -> MappedKeys.within(recipe, pair).or(() -> MappedKeys.usual(recipe)));
        return new ShownMap(
                track,
                wanted.withPen(tracks.get(track).pen()).withKeys(keys),
                wanted.part().orElse(session.scene().view()));
    }

    /** Over two keys of the first method that is shown and has two, else over its starts. */
    private static SceneMap usual(Session session) {
        var shown = session.tracks().stream().filter(Track::shown).toList();
        var tracks = shown.isEmpty() ? session.tracks() : shown;
        var track = tracks.stream()
                .filter(each -> MappedKeys.usual(each.recipe()).isPresent())
                .findFirst()
                .orElse(tracks.get(0));
        return usual(track);
    }

    /** The usual map of a track. */
    public static SceneMap usual(Track track) {
        var keys = MappedKeys.usual(track.recipe());
        return new SceneMap(track.pen(), keys, Optional.empty(), keys.isPresent() ? MapMeasure.F : MapMeasure.MINIMUM);
    }
}
