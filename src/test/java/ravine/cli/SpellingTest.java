package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Outcome;
import ravine.export.FigureSize;

/** What is written otherwise than usual, but cannot be mistaken, is read. */
class SpellingTest {

    private static String trace(String option, String value) {
        var outcome = Outcome.of("trace", "--steps", "3", option, value);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start | '1, 2' | 1,2",
                "--start | (1,2) | 1,2",
                "--start | ' [ 1 , −2 ] ' | 1,-2",
                "--view | '-1, 1, -2, 2' | -1,1,-2,2",
                "--optimizer | 'adam: eta = 0.1, beta1 = 0.8' | adam:eta=0.1,beta1=0.8",
                "--optimizer | adam:η=0.1,β1=0.8 | adam:eta=0.1,beta1=0.8"
            })
    void an_option_means_the_same(String option, String typed, String plain) {
        assertEquals(trace(option, plain), trace(option, typed));
    }

    @Test
    void a_size_may_have_blanks() throws Exception {
        assertEquals(FigureSize.read("1200x900"), FigureSize.read("1200 x 900"));
        assertEquals(FigureSize.read("180x120mm"), FigureSize.read(" 180 × 120 mm "));
    }
}
