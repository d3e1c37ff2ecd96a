package ravine.lesson;

import java.util.Optional;
import ravine.Vec;

/**
 * What is to be said of an answer.
 *
 * @param words the verdict in words, with the truth beside it
 * @param truth where the method went, for questions about a place
 */
public record Judgement(boolean right, String words, Optional<Vec> truth) {

    Judgement(boolean right, String words) {
        this(right, words, Optional.empty());
    }
}
