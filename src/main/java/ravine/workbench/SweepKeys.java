package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/** The keys of the methods that a session shows. */
final class SweepKeys {

    private SweepKeys() {}

    /** All of them, the first that has a name. */
    static List<Key.Numeric> of(Session session) {
        var all = new ArrayList<Key.Numeric>();
        for (var track : session.tracks()) {
            for (var candidate : MappedKeys.of(track.recipe())) {
                if (track.shown()
                        && all.stream().noneMatch(known -> known.name().equals(candidate.name()))) {
                    all.add(candidate);
                }
            }
        }
        return all;
    }

    /** The key of this name if a shown method has it, else the first that one has. */
    static Optional<Key.Numeric> named(Session session, String name) {
        var all = of(session);
        return all.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean has(Track track, Optional<Key.Numeric> key) {
        return track.shown()
                && key.map(own -> MappedKeys.named(track.recipe(), own.name()).isPresent())
                        .orElse(true);
    }

    /** The session with those of its tracks that are shown and have the key, if there is one. */
    static Session having(Session session, Optional<Key.Numeric> key) {
        return session.withTracks(
                session.tracks().stream().filter(track -> has(track, key)).toList());
    }

    /** The place of the track whose value is marked: the selected one, or the first that is shown and has the key. */
    static OptionalInt marked(Session session, int selected, Optional<Key.Numeric> key) {
        return IntStream.concat(
                        IntStream.of(selected),
                        IntStream.range(0, session.tracks().size()))
                .filter(track ->
                        track < session.tracks().size() && has(session.tracks().get(track), key))
                .findFirst();
    }
}
