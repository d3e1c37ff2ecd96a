package ravine.workbench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ravine.lesson.Answer;
import ravine.lesson.Judgement;
import ravine.lesson.Lesson;
import ravine.lesson.Page;

/**
 * A lesson that is worked through.
 *
 * @param name that of a lesson that ships, or of its file
 * @param file where it is, unless it ships
 * @param place the page that is shown, from 0
 * @param answers those given so far, by the place of their page
 */
public record OpenLesson(String name, Optional<Path> file, Lesson lesson, int place, Map<Integer, Answer> answers) {

    public OpenLesson {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** A lesson at its beginning. */
    static OpenLesson begun(String name, Optional<Path> file, Lesson lesson) {
        return new OpenLesson(name, file, lesson, 0, Map.of());
    }

    public Page page() {
        return lesson.pages().get(place);
    }

    /** Whether the page asks something that has not been answered. */
    public boolean asks() {
        return page().question().isPresent() && answer().isEmpty();
    }

    /** What was answered on the page. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answers.get(place));
    }

    /** What is to be said of the answer. */
    public Optional<Judgement> judgement() {
        return answer().map(page()::judge);
    }

    boolean has(int other) {
        return other >= 0 && other < lesson.pages().size();
    }

    OpenLesson at(int other) {
        return new OpenLesson(name, file, lesson, other, answers);
    }

    OpenLesson answered(Answer answer) {
        var more = new TreeMap<>(answers);
        more.put(place, answer);
        return new OpenLesson(name, file, lesson, place, more);
    }
}
