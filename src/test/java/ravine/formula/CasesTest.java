package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ravine.Mistake;

/** Formulas as people paste them from programs, slides and chats. In the tables ␤ is a line break, ␣ a space that does not break. */
class CasesTest {

    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvFileSource(resources = "/formulas/values.csv", delimiter = '→', quoteCharacter = '\u0001', numLinesToSkip = 1)
    void is_read_as_its_field_reads_it(String typed, double value) throws Mistake {
        Formula formula = Formula.read(unescaped(typed));
        assertEquals(value, formula.value(2, 3), TOLERANCE * (1 + Math.abs(value)));
        Formula echo = Formula.read(formula.typeset().text());
        assertEquals(
                ((TypedFormula) formula).expression(),
                ((TypedFormula) echo).expression(),
                formula.typeset().text());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/formulas/mistakes.csv", delimiter = '→', quoteCharacter = '\u0001', numLinesToSkip = 1)
    void is_refused_with_its_place_and_what_to_write(String typed, String place, String part) {
        String text = unescaped(typed);
        Mistake mistake = assertThrows(Mistake.class, () -> Formula.read(text));
        assertTrue(mistake.sentence().contains(part), mistake.sentence());
        assertEquals(unescaped(place), text.substring(mistake.start(), mistake.end()), mistake.sentence());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/formulas/remarks.csv", delimiter = '→', quoteCharacter = '\u0001', numLinesToSkip = 1)
    void says_how_it_was_read_where_that_is_not_plain(String typed, String part) throws Mistake {
        Formula formula = Formula.read(unescaped(typed));
        assertTrue(
                formula.remarks().stream().anyMatch(remark -> remark.sentence().contains(part)),
                formula.remarks().toString());
    }

    private static String unescaped(String text) {
        return text.replace('␤', '\n').replace('␣', '\u00A0');
    }
}
