package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.Hands;

/**
 * What a person and a class think, shown in the picture beside what happens.
 *
 * @param guesses where they think that the method will be
 * @param truth where the method is, once the step is shown at which that is seen
 */
public record Prediction(List<Vec> guesses, Optional<Vec> truth) {

    public Prediction {
        guesses = List.copyOf(guesses);
    }

    /** What was predicted on a page, and what this step shows of it. */
    static Prediction of(OpenLesson lesson, int step) {
        var guesses = new ArrayList<Vec>();
        if (lesson.hands().orElse(null) instanceof Hands.Places places) {
            guesses.addAll(places.of());
        }
        if (lesson.answer().orElse(null) instanceof Answer.Placed placed) {
            guesses.add(placed.at());
            if (step >= lesson.page().end()) {
                return new Prediction(guesses, lesson.judgement().orElseThrow().truth());
            }
        }
        return new Prediction(guesses, Optional.empty());
    }
}
