package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToolkitTest {

    /** Reasons as JavaFX 21 and 25 word them. */
    @ParameterizedTest
    @CsvSource({
        "Unable to open DISPLAY, set DISPLAY",
        "Unable to load glass GTK library., apt install libgtk-3-0",
        "java.lang.UnsatisfiedLinkError: no glassgtk3 in java.library.path: /lib, apt install libgtk-3-0",
        "No toolkit found, (No toolkit found)"
    })
    void every_obstacle_is_a_sentence_that_says_what_to_do_and_names_render(String reason, String says) {
        var sentence = Toolkit.sentence(reason);
        assertTrue(sentence.contains(says), sentence);
        assertTrue(sentence.contains("ravine render"), sentence);
        assertTrue(sentence.endsWith(".") && sentence.lines().count() == 1, sentence);
    }
}
