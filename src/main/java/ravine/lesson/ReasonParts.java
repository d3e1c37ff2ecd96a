package ravine.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.json.JsonFields;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** The reasons of pages, as files say them. Methods are counted from 1 there. */
final class ReasonParts {

    private ReasonParts() {}

    static Map<String, Object> write(Reason reason) {
        var written = JsonText.object("text", reason.text());
        reason.shownBy().ifPresent(by -> written.put("show", EnumWords.of(by)));
        var settings = reason.settings();
        settings.track().ifPresent(track -> written.put("track", track + 1));
        settings.key().ifPresent(key -> written.put("key", key));
        if (settings.evaluations()) {
            written.put("evaluations", true);
        }
        return written;
    }

    static Reason read(JsonValue value, Session session) throws Mistake {
        var fields = value.fields();
        var text = fields.get("text").string();
        var show = fields.find("show");
        var settings = settings(fields, session);
        fields.close();
        return new Reason(
                text,
                show.isPresent() ? Optional.of(show.get().constant(Explanation.values())) : Optional.empty(),
                settings);
    }

    private static ExplanationSettings settings(JsonFields fields, Session session) throws Mistake {
        var track = fields.find("track");
        var key = fields.find("key");
        var evaluations = fields.find("evaluations");
        var methods = new Range(1, session.tracks().size(), true);
        return new ExplanationSettings(
                track.isPresent() ? OptionalInt.of((int) track.get().number(methods) - 1) : OptionalInt.empty(),
                key.isPresent() ? Optional.of(key(key.get(), session)) : Optional.empty(),
                evaluations.isPresent() && evaluations.get().flag());
    }

    private static String key(JsonValue given, Session session) throws Mistake {
        var name = given.string();
        if (session.tracks().stream()
                .allMatch(track -> MappedKeys.named(track.recipe(), name).isEmpty())) {
            throw given.mistake("no method of the page has such a key.");
        }
        return name;
    }
}
