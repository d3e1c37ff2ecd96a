package ravine.lesson;

import java.util.Optional;

/** Why the answer is as it is, in words, and what of the window shows it. */
public record Reason(String text, Optional<Explanation> shownBy) {}
