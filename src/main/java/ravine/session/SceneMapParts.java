package ravine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ravine.Box;
import ravine.Mistake;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.optimizer.Optimizer;
import ravine.spec.DidYouMean;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.spec.Range;

/** The map of a session's scene, as its file says it. */
final class SceneMapParts {

    private SceneMapParts() {}

    /**
     * {@code {"look": 1, "over": [{"key": …, "from": 0.01, "to": 1}, {"key": …}], "show": "f"}}, which leaves out
     * {@code over} for a map over starts, of which {@code starts} says in which part of the plane if that is not the view; nothing
     * without a map.
     */
    static Map<String, Object> write(Session session) {
        var written = new LinkedHashMap<String, Object>();
        session.scene().map().ifPresent(map -> {
            written.put("look", map.pen());
            map.keys().ifPresent(keys -> written.put("over", List.of(written(keys.across()), written(keys.upright()))));
            map.part().ifPresent(part -> written.put("starts", SessionParts.box(part)));
            written.put("show", EnumWords.of(map.measure()));
        });
        return written;
    }

    private static Map<String, Object> written(KeyRange range) {
        return JsonText.object("key", range.key(), "from", range.from(), "to", range.to());
    }

    static Scene read(Scene scene, JsonValue value) throws Mistake {
        var fields = value.fields();
        int pen = (int) fields.get("look").number(TrackParts.PENS);
        var over = fields.find("over");
        var keys = over.isEmpty() ? Optional.<KeyPair>empty() : Optional.of(keys(over.get()));
        var starts = fields.find("starts");
        var part = starts.isEmpty() ? Optional.<Box>empty() : Optional.of(SessionParts.box(starts.get()));
        var measure = fields.get("show").constant(MapMeasure.values());
        fields.close();
        return scene.withMap(Optional.of(new SceneMap(pen, keys, part, measure)));
    }

    private static KeyPair keys(JsonValue value) throws Mistake {
        var ranges = new ArrayList<KeyRange>();
        for (var range : value.list()) {
            ranges.add(range(range));
        }
        if (ranges.size() != 2 || ranges.get(0).key().equals(ranges.get(1).key())) {
            throw value.mistake("here stand the ranges of two keys.");
        }
        return new KeyPair(ranges.get(0), ranges.get(1));
    }

    private static KeyRange range(JsonValue value) throws Mistake {
        var fields = value.fields();
        var key = fields.get("key");
        double from = fields.get("from").number(Range.ANY);
        var last = fields.get("to");
        double to = last.number(Range.ANY);
        fields.close();
        if (!known().contains(key.string())) {
            throw key.mistake("no method has a number “%s”.%s"
                    .formatted(key.string(), DidYouMean.proposal(key.string(), known())));
        }
        if (!Box.isSide(from, to)) {
            throw last.mistake("a range goes from a number to a larger one, not infinitely far from it.");
        }
        return new KeyRange(key.string(), from, to);
    }

    /** The numbers of all methods: a session may hold a map for a method that it has no more. */
    private static List<String> known() {
        return Optimizer.ALL.specs().stream()
                .flatMap(spec -> spec.keys().stream())
                .filter(Key.Numeric.class::isInstance)
                .map(Key::name)
                .distinct()
                .toList();
    }
}
