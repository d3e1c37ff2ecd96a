package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

final class CaretMessageTest {

    /** The carets stand under what lies between the brackets; \t and \n are one character each. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"x₁²+[foo],    ^^^", "m̂+[ŝ],  ^", "1\\n2\\t[?],    ^", "[],^", "𝑥[y],^"})
    void carets_stand_under_the_place(String marked, String carets) {
        var text = marked.replace("\\n", "\n").replace("\\t", "\t");
        int start = text.indexOf('[');
        int end = text.indexOf(']') - 1;
        var mistake = new Mistake("Wrong.", text.replace("[", "").replace("]", ""), start, end);
        var lines = CaretMessage.under("here", mistake).lines().toList();
        assertEquals("here: Wrong.", lines.get(0));
        assertEquals("  " + (marked.startsWith("𝑥") ? " " : "") + carets, lines.get(2));
    }

    @Test
    void a_long_text_is_cut_around_the_place() {
        var text = "x+".repeat(10_000) + "?" + "+x".repeat(10_000);
        var lines = CaretMessage.under("here", new Mistake("Wrong.", text, 20_000, 20_001))
                .lines()
                .toList();
        assertTrue(lines.get(1).length() < 80);
        assertEquals('?', lines.get(1).charAt(lines.get(2).indexOf('^')));
    }
}
