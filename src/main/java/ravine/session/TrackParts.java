package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.json.JsonFields;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.run.Recipe;
import ravine.spec.DidYouMean;
import ravine.spec.Key;
import ravine.spec.Range;
import ravine.spec.Registry;
import ravine.spec.Spec;

/**
 * The tracks in a session's file. Each key of a method is a field; all are written, so that a file means the same
 * when a default changes, and those that are left out have their defaults.
 */
final class TrackParts {

    private static final String METHOD = "method";
    private static final String MODIFIER = "modifier";
    static final Range PENS = new Range(0, Integer.MAX_VALUE, true);

    private TrackParts() {}

    static List<Object> write(Session session) {
        return write(session.tracks());
    }

    /** Tracks without their names. */
    static List<Object> write(List<Track> tracks) {
        return tracks.stream().<Object>map(TrackParts::write).toList();
    }

    private static Map<String, Object> write(Track track) {
        var recipe = track.recipe();
        var written = write(METHOD, Optimizer.ALL, recipe.optimizer());
        if (!recipe.modifiers().isEmpty()) {
            written.put(
                    "modifiers",
                    recipe.modifiers().stream()
                            .map(modifier -> write(MODIFIER, Modifier.ALL, modifier))
                            .toList());
        }
        written.put("look", track.pen());
        written.put("shown", track.shown());
        return written;
    }

    private static <T> Map<String, Object> write(String kind, Registry<T> registry, T instance) {
        var spec = registry.of(instance);
        var written = JsonText.object(kind, spec.id());
        for (var key : spec.keys()) {
            var value = spec.value(instance, key);
            boolean plain = value instanceof Number || value instanceof Boolean;
            written.put(key.name(), plain ? value : key.write(value));
        }
        return written;
    }

    /** The name of each track; none where none has one. */
    static List<String> names(Session session) {
        var names = session.tracks().stream().map(Track::name).toList();
        return names.stream().allMatch(String::isEmpty) ? List.of() : names;
    }

    /** The session with its tracks named. */
    static Session named(Session session, JsonValue value) throws Mistake {
        var names = value.list();
        var tracks = new ArrayList<Track>();
        if (!names.isEmpty() && names.size() != session.tracks().size()) {
            throw value.mistake("there is one for each of the %s tracks, empty where it has none."
                    .formatted(session.tracks().size()));
        }
        for (int i = 0; i < names.size(); i++) {
            tracks.add(session.tracks().get(i).withName(names.get(i).string()));
        }
        return names.isEmpty() ? session : session.withTracks(tracks);
    }

    static List<Track> read(JsonValue value) throws Mistake {
        var tracks = new ArrayList<Track>();
        for (var one : value.list()) {
            var fields = one.fields();
            var method = read(METHOD, Optimizer.ALL, fields);
            var modifiers = new ArrayList<Modifier>();
            var after = fields.find("modifiers");
            if (after.isPresent()) {
                for (var modifier : after.get().list()) {
                    var its = modifier.fields();
                    modifiers.add(read(MODIFIER, Modifier.ALL, its));
                    its.close();
                }
            }
            var pen = fields.find("look");
            var shown = fields.find("shown");
            fields.close();
            tracks.add(new Track(
                    new Recipe(method, modifiers),
                    pen.isPresent() ? (int) pen.get().number(PENS) : tracks.size(),
                    shown.isEmpty() || shown.get().flag()));
        }
        return tracks;
    }

    private static <T> T read(String kind, Registry<T> registry, JsonFields fields) throws Mistake {
        var spec = spec(registry, fields.get(kind));
        var instance = spec.standard();
        for (var key : spec.keys()) {
            var given = fields.find(key.name());
            if (given.isPresent()) {
                instance = spec.with(instance, key, read(key, given.get()));
            }
        }
        return instance;
    }

    private static <T> Spec<T> spec(Registry<T> registry, JsonValue id) throws Mistake {
        var word = id.string();
        for (var spec : registry.specs()) {
            if (spec.id().equals(word)) {
                return spec;
            }
        }
        var ids = registry.specs().stream().map(Spec::id).toList();
        throw id.mistake("there is no “%s”.%s It is one of %s."
                .formatted(word, DidYouMean.proposal(word, ids), String.join(", ", ids)));
    }

    private static Object read(Key key, JsonValue value) throws Mistake {
        if (key instanceof Key.Numeric number) {
            return value.value(number);
        }
        var choices = (Key.Choices) key;
        if (choices.isSwitch()) {
            return value.flag();
        }
        var word = value.string();
        try {
            return choices.read(word, 0, word.length());
        } catch (Mistake wrong) {
            throw value.mistake(wrong.sentence());
        }
    }
}
