package ravine.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.lesson.Judgement;
import ravine.lesson.Lesson;
import ravine.lesson.Page;
import ravine.lesson.StepQuestion;

/**
 * A lesson that is worked through.
 *
 * @param name that of a lesson that ships, or of its file
 * @param file where it is, unless it ships
 * @param place the page that is shown, from 0
 * @param answers those given so far, by the place of their page
 * @param shown what classes answered by shows of hands, likewise
 */
public record OpenLesson(
        String name,
        Optional<Path> file,
        Lesson lesson,
        int place,
        Map<Integer, Answer> answers,
        Map<Integer, Hands> shown) {

    public OpenLesson {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        shown = Collections.unmodifiableMap(new TreeMap<>(shown));
    }

    /** The name of a lesson that is tried out while it is made. */
    static final String TRIAL = "";

    /** A lesson at its beginning. */
    static OpenLesson begun(String name, Optional<Path> file, Lesson lesson) {
        return new OpenLesson(name, file, lesson, 0, Map.of(), Map.of());
    }

    public Page page() {
        return lesson.pages().get(place);
    }

    /** Whether the page asks something that has not been answered. */
    public boolean asks() {
        return page().question().isPresent() && answer().isEmpty();
    }

    /** Whether the page's question is answered, so that anything can be tried out, also what the page hides; a page that asks nothing stays as it is. */
    public boolean isFree() {
        return answer().isPresent();
    }

    /** What was answered on the page. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answers.get(place));
    }

    /** The hands that went up for the page's question; none where it asks nothing. */
    public Optional<Hands> hands() {
        return page().question().map(question -> shown.getOrDefault(place, Hands.none(question, page())));
    }

    /** What is to be said of the answer. */
    public Optional<Judgement> judgement() {
        return answer().map(page()::judge);
    }

    /** The places that were answered and that a class showed, to be seen in the picture. */
    Optional<Prediction> prediction() {
        var guesses = new ArrayList<Vec>();
        if (hands().orElse(null) instanceof Hands.Places places) {
            guesses.addAll(places.of());
        }
        Optional<Vec> truth = Optional.empty();
        if (answer().orElse(null) instanceof Answer.Placed placed) {
            guesses.add(placed.at());
            truth = page().judge(placed).truth();
        }
        var tail = page().question().filter(StepQuestion.class::isInstance).map(asked -> ((StepQuestion) asked)
                .tail(page()));
        return guesses.isEmpty() ? Optional.empty() : Optional.of(new Prediction(guesses, tail, truth, page().end()));
    }

    boolean has(int other) {
        return other >= 0 && other < lesson.pages().size();
    }

    OpenLesson at(int other) {
        return new OpenLesson(name, file, lesson, other, answers, shown);
    }

    OpenLesson answered(Answer answer) {
        var more = new TreeMap<>(answers);
        more.put(place, answer);
        return new OpenLesson(name, file, lesson, place, more, shown);
    }

    OpenLesson shown(Hands hands) {
        var more = new TreeMap<>(shown);
        more.put(place, hands);
        return new OpenLesson(name, file, lesson, place, answers, more);
    }
}
