package ravine.lesson;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How what shows why is set when it opens; what a page does not say stays as it is.
 *
 * @param track the method that it is about, by its place from 0
 * @param key the name of the key whose values a sweep runs over
 * @param evaluations whether the chart of the loss counts evaluations in place of steps
 */
public record ExplanationSettings(OptionalInt track, Optional<String> key, boolean evaluations) {

    /** Nothing is said. */
    public static final ExplanationSettings NONE =
            new ExplanationSettings(OptionalInt.empty(), Optional.empty(), false);
}
