package ravine.lesson;

import java.util.Optional;

/** Why the answer is as it is, in words, and what of the window shows it. */
public record Reason(String text, Optional<Explanation> shownBy, ExplanationSettings settings) {

    /** A reason that is shown by what the window has, as it is set. */
    public Reason(String text, Optional<Explanation> shownBy) {
        this(text, shownBy, ExplanationSettings.NONE);
    }
}
