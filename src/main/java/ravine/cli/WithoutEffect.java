package ravine.cli;

import java.util.ArrayList;
import java.util.List;

/** Sentences on options that are given and change nothing. Mutable: it gathers them. */
final class WithoutEffect {

    private final List<String> sentences = new ArrayList<>();

    /** Says why an option, if it is given, changes nothing, unless it works. */
    void unless(boolean works, String option, boolean given, String reason) {
        if (given && !works) {
            sentences.add("%s has no effect: %s.".formatted(option, reason));
        }
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
