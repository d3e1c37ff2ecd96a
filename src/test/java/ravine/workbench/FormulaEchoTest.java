package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ravine.formula.Formula;
import ravine.formula.Typeset;

/** The echo of a formula. */
class FormulaEchoTest {
    private static String text(Formula formula) {
        return FormulaEcho.of(formula).stream().map(Typeset.Span::text).collect(Collectors.joining());
    }

    @Test
    void aFormulaIsEchoedWhole() throws Exception {
        assertEquals("x12 + e−x2", text(Formula.read("x1^2+exp(-x2)")));
    }

    @Test
    void aFormulaThatWouldFillTheWindowIsCutOff() throws Exception {
        var echo = text(Formula.read(String.join("+", Collections.nCopies(1000, "x1"))));
        assertEquals(FormulaEcho.MOST + 1, echo.length());
        assertTrue(echo.endsWith("…"));
    }
}
