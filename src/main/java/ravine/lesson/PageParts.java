package ravine.lesson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ravine.Mistake;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.run.Problem;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.spec.Range;

/** The pages of a lesson, as its file says them. */
final class PageParts {

    private PageParts() {}

    static Map<String, Object> write(Page page) {
        var written = JsonText.object("session", SessionFile.content(page.session()));
        if (!page.text().isEmpty()) {
            written.put("text", page.text());
        }
        page.play().ifPresent(step -> written.put("play", step));
        if (!page.hidden().isEmpty()) {
            written.put("hide", EnumWords.of(page.hidden().stream().sorted().toList()));
        }
        if (!page.snaps().isEmpty()) {
            written.put("snap", page.snaps());
        }
        page.question().ifPresent(question -> written.put("question", QuestionParts.write(question)));
        page.reason().ifPresent(reason -> written.put("why", ReasonParts.write(reason)));
        return written;
    }

    static Page read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var session = SessionFile.read(fields.get("session"));
        var text = fields.find("text");
        var play = fields.find("play");
        var hide = fields.find("hide");
        var snap = fields.find("snap");
        var question = fields.find("question");
        var why = fields.find("why");
        fields.close();
        var asked = question.isPresent()
                ? Optional.of(QuestionParts.read(question.get(), session))
                : Optional.<Question>empty();
        return new Page(
                session,
                text.isPresent() ? text.get().string() : "",
                play.isPresent() ? OptionalInt.of(step(play.get(), session)) : OptionalInt.empty(),
                hide.isPresent() ? hidden(hide.get()) : Set.of(),
                snap.isPresent() ? snaps(snap.get(), session) : Map.of(),
                asked,
                why.isPresent() ? Optional.of(ReasonParts.read(why.get(), session)) : Optional.empty());
    }

    private static int step(JsonValue value, Session session) throws Mistake {
        int step = (int) value.number(Problem.STEPS);
        if (step > session.problem().steps()) {
            throw value.mistake(
                    "the session has only %s steps.".formatted(session.problem().steps()));
        }
        return step;
    }

    private static Set<PagePart> hidden(JsonValue value) throws Mistake {
        var hidden = EnumSet.noneOf(PagePart.class);
        for (var word : value.list()) {
            hidden.add(word.constant(PagePart.values()));
        }
        return hidden;
    }

    private static Map<String, List<Double>> snaps(JsonValue value, Session session) throws Mistake {
        var snaps = new LinkedHashMap<String, List<Double>>();
        for (var key : value.map().entrySet()) {
            var numbers = key.getValue().numbers(range(key.getKey(), key.getValue(), session));
            if (numbers.length == 0) {
                throw key.getValue().mistake("here stand the numbers that the slider has.");
            }
            snaps.put(key.getKey(), Arrays.stream(numbers).boxed().toList());
        }
        return snaps;
    }

    /** Which numbers a key has. */
    private static Range range(String name, JsonValue value, Session session) throws Mistake {
        return Page.keys(session).stream()
                .filter(key -> key.name().equals(name))
                .map(Key.Numeric::range)
                .findFirst()
                .orElseThrow(() -> value.mistake("no method of the session has a number of this name."));
    }
}
