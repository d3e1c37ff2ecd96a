package ravine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedArgumentsTest {

    /** Bars part the words; ? is a letter that Java replaced. */
    @ParameterizedTest
    @CsvSource({
        "java|-jar|a.jar|trace|x², trace|x??, trace|x²",
        "java|-cp|η|ravine.Main|x², x??, x²",
        "java|trace|y², tracing|y??, tracing|y??",
        "x², trace|x??, trace|x??"
    })
    void arguments_are_the_last_words_of_the_command_line_that_agree(String line, String read, String typed) {
        var words = line.replace('|', '\0') + "\0";
        var arguments = read.replace('?', '\uFFFD').split("\\|");
        assertArrayEquals(typed.replace('?', '\uFFFD').split("\\|"), TypedArguments.last(arguments, words));
    }
}
