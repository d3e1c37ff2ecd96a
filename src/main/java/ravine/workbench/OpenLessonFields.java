package ravine.workbench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.Unreadable;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.LessonLibrary;
import ravine.spec.Range;

/** The lesson that is worked through in the window's state: where it is, the page and the answers, which are written as place, choice or number. */
final class OpenLessonFields {

    private static final Range PAGES = new Range(1, Lesson.MOST_PAGES, true);

    private OpenLessonFields() {}

    static Map<String, Object> content(OpenLesson lesson) {
        var written = JsonText.object("name", lesson.name(), "page", lesson.place() + 1);
        lesson.file().ifPresent(file -> written.put("file", file.toString()));
        Map<String, Object> answers = new LinkedHashMap<>();
        lesson.answers().forEach((place, answer) -> answers.put("" + (place + 1), content(answer)));
        written.put("answers", answers);
        if (!lesson.shown().isEmpty()) {
            Map<String, Object> hands = new LinkedHashMap<>();
            lesson.shown().forEach((place, shown) -> hands.put("" + (place + 1), HandsFields.content(shown)));
            written.put("hands", hands);
        }
        return written;
    }

    private static Map<String, Object> content(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return JsonText.object("option", chosen.place() + 1);
        } else if (answer instanceof Answer.Placed placed) {
            return JsonText.object("x1", placed.at().x1(), "x2", placed.at().x2());
        }
        return JsonText.object("number", ((Answer.Given) answer).number());
    }

    /** The lesson as it was left; empty where its file is gone or has fewer pages now. */
    static Optional<OpenLesson> read(JsonValue value) throws Mistake {
        var fields = value.fields();
        var name = fields.get("name").string();
        int place = (int) fields.get("page").number(PAGES) - 1;
        var file = fields.find("file");
        var path = file.isPresent() ? Optional.of(WrittenPath.read(file.get())) : Optional.<Path>empty();
        var answers = new TreeMap<Integer, Answer>();
        for (var answer : fields.get("answers").map().entrySet()) {
            answers.put(place(answer.getKey()), answer(answer.getValue()));
        }
        var shown = new TreeMap<Integer, Hands>();
        var hands = fields.find("hands");
        if (hands.isPresent()) {
            for (var given : hands.get().map().entrySet()) {
                shown.put(place(given.getKey()), HandsFields.read(given.getValue()));
            }
        }
        return lesson(name, path)
                .map(lesson -> new OpenLesson(name, path, lesson, place, suited(lesson, answers), shown))
                .filter(open -> open.has(place));
    }

    /** The answers to questions that are still asked, for the lesson may be another one by now. */
    private static Map<Integer, Answer> suited(Lesson lesson, Map<Integer, Answer> answers) {
        var suited = new TreeMap<>(answers);
        suited.entrySet().removeIf(entry -> lesson.pages().stream()
                .skip(entry.getKey())
                .findFirst()
                .filter(page -> page.question()
                        .filter(question -> question.takes(entry.getValue(), page))
                        .isPresent())
                .isEmpty());
        return suited;
    }

    /** The place from 0 of the page of this number. */
    private static int place(String number) throws Mistake {
        return (int) PAGES.read("the page", number, 0, number.length()) - 1;
    }

    private static Answer answer(JsonValue value) throws Mistake {
        var fields = value.fields();
        if (fields.find("option").isPresent()) {
            return new Answer.Chosen((int) fields.get("option").number(new Range(1, Integer.MAX_VALUE, true)) - 1);
        } else if (fields.find("number").isPresent()) {
            return new Answer.Given(fields.get("number").number(Range.ANY));
        }
        return new Answer.Placed(
                new Vec(fields.get("x1").number(Range.ANY), fields.get("x2").number(Range.ANY)));
    }

    private static Optional<Lesson> lesson(String name, Optional<Path> file) {
        if (file.isEmpty()) {
            return LessonLibrary.names().contains(name) ? Optional.of(LessonLibrary.lesson(name)) : Optional.empty();
        }
        try {
            return Optional.of(LessonFile.read(file.get()));
        } catch (Mistake | Unreadable gone) {
            return Optional.empty();
        }
    }
}
