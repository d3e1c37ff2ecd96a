package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.Vec;

/** Formulas with a few signs changed: each is read as something that its echo says, or refused at a place inside it. */
class MutationTest {

    /** How many are tried; more in a long run. */
    private static final int TRIES = Integer.getInteger("fuzz", 20_000);

    private static final String PIECES =
            "xyabfiTE0123456789.,;:+-*/^_%!?=<>()[]{}|'\"\\&#@$~ ␤²⁻ⁿ½√∛‖·−≤≠∑Γγθπτ°∞₁₂ᵀ\u00A0\u200Bхe";

    private static List<String> accepted() throws IOException {
        try (var table = MutationTest.class.getResourceAsStream("/formulas/values.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('→')).replace('␤', '\n'))
                    .toList();
        }
    }

    @Test
    void a_changed_formula_is_a_formula_or_a_mistake() throws IOException {
        Random random = new Random(1);
        List<String> formulas = accepted();
        for (int i = 0; i < TRIES; i++) {
            String text = formulas.get(random.nextInt(formulas.size()));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                text = changed(text, formulas, random);
            }
            try {
                check(Formula.read(text));
            } catch (Mistake mistake) {
                assertFalse(mistake.sentence().contains("cannot be read"), () -> mistake.text() + mistake.sentence());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("of " + text, e);
            }
        }
    }

    private static void check(Formula formula) throws Mistake {
        String echo = formula.typeset().text();
        assertEquals(structure(formula), structure(Formula.read(echo)), formula.text());
        double value = formula.value(2, 3);
        assertEquals(((TypedFormula) formula).direct(2, 3), value, formula.text());
        formula.gradient(new Vec(2, 3));
        assertFalse(formula.python(PythonLibrary.NUMPY).isEmpty());
        assertFalse(formula.python(PythonLibrary.TORCH).isEmpty());
        assertFalse(formula.pythonGradient().isEmpty());
    }

    /** The tree, in which parameters are told by their letters: they are numbered in the order of the text, which is another where it has definitions. */
    private static String structure(Formula formula) {
        return ((TypedFormula) formula).expression().toString().replaceAll("index=\\d+, ", "");
    }

    private static String changed(String text, List<String> formulas, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(4));
        String other = formulas.get(random.nextInt(formulas.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + piece(random) + text.substring(at);
            case 2 -> text.substring(0, at) + piece(random) + text.substring(to);
            case 3 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            default -> text.substring(0, at) + other.substring(random.nextInt(other.length()));
        };
    }

    private static char piece(Random random) {
        char piece = PIECES.charAt(random.nextInt(PIECES.length()));
        return piece == '␤' ? '\n' : piece;
    }
}
