package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ravine.Mistake;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/** How a figure is divided into panels: a panel for each method, or for each of some values of a key that its methods share. */
public sealed interface PanelRule {

    /** The word for a panel for each method. */
    String METHOD = "method";

    /** A panel for each shown track. */
    record ByMethod() implements PanelRule {
        @Override
        public List<SessionPanel> of(Session session) {
            return session.tracks().stream()
                    .filter(Track::shown)
                    .map(track -> SessionPanel.of(title(track), alone(session, track)))
                    .toList();
        }

        private static Session alone(Session session, Track track) {
            var its = session.scene().ghosts().stream()
                    .filter(ghost -> ghost.pen() == track.pen())
                    .toList();
            return session.withTracks(List.of(track)).withScene(scene -> scene.withGhosts(its));
        }

        private static String title(Track track) {
            return (track.title() + "  " + RecipeLabel.beside(track)).strip();
        }
    }

    /** A panel for each value of a key, with those tracks that have it; {@code values} as they were typed. */
    record ByKey(String key, List<String> values) implements PanelRule {

        public ByKey {
            values = List.copyOf(values);
        }

        @Override
        public List<SessionPanel> of(Session session) throws Mistake {
            var panels = new ArrayList<SessionPanel>();
            for (var value : values) {
                var tracks = new ArrayList<Track>();
                var title = "";
                for (var track : session.tracks()) {
                    var spec = track.recipe().spec();
                    for (var candidate : spec.keys()) {
                        if (track.shown() && candidate.name().equals(key)) {
                            var read = candidate.read(value, 0, value.length());
                            tracks.add(track.withRecipe(track.recipe().with(candidate, read)));
                            title = symbol(candidate) + " "
                                    + candidate.write(read).replace('-', '−');
                        }
                    }
                }
                if (tracks.isEmpty()) {
                    throw new Mistake(
                            "None of the methods has the key “%s”; they have %s.".formatted(key, keys(session)),
                            key,
                            0,
                            key.length());
                }
                if (tracks.size() == 1) {
                    tracks.set(0, tracks.get(0).withPen(panels.size()).withShown(true));
                    title = tracks.get(0).title() + "  " + title;
                }
                panels.add(SessionPanel.of(title, session.withTracks(tracks)));
            }
            return List.copyOf(panels);
        }

        private static String symbol(Key key) {
            return key instanceof Key.Numeric number ? number.symbol() : key.name();
        }

        private static String keys(Session session) {
            return session.tracks().stream()
                    .flatMap(track -> track.recipe().spec().keys().stream())
                    .map(Key::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    /** Reads "method", or a key and its values such as "eta=0.1,0.2,0.4". */
    static PanelRule read(String text) throws Mistake {
        if (text.equals(METHOD)) {
            return new ByMethod();
        }
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Mistake(
                    "Panels are “method” or a key with its values, such as eta=0.1,0.2,0.4.", text, 0, text.length());
        }
        return new ByKey(
                text.substring(0, equals), List.of(text.substring(equals + 1).split(",", -1)));
    }

    /** The panels of a session, each with its runs. */
    List<SessionPanel> of(Session session) throws Mistake;
}
