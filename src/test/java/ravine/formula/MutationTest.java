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

/** Formulas with a few signs changed, some of them over rows of data: each is read as something that its echo says, or refused at a place inside it. */
class MutationTest {

    /** How many are tried; more in a long run. */
    private static final int TRIES = Integer.getInteger("fuzz", 20_000);

    private static final String PIECES =
            "xyabfiTE0123456789.,;:+-*/^_%!?=<>()[]{}|'\"\\&#@$~ ␤²⁻ⁿ½√∛‖·−≤≠∑Γγθπτ°∞₁₂ᵀ\u00A0\u200Bхe";

    /** The columns of the rows over which formulas are read. */
    private static final List<String> COLUMNS = List.of("u", "v", "speed", "t_max");

    /** Formulas with definitions, columns and a name of their own. */
    private static final List<String> OVER_ROWS = List.of(
            "m = x₁ + x₂u; mean((m − v)²/2)",
            "p = sigmoid(x₁u + x₂);\nL(x₁, x₂) = −mean(v ln p + (1 − v) ln(1 − p)) + λ(x₁² + x₂²)",
            "L(w, b) = mean((w u + b − v)²)/2",
            "J(θ₁, θ₂) = \\frac{1}{n}\\sum_{i=1}^{n} (θ_1 u_i + θ_2 - v_i)^2",
            "r = x₁ + x₂ speed − v; s = r²; mean(s)/2 + sum(r)/100 + x₁",
            "h = tanh(x₁u) x₂; mean(|h − v|)",
            "mean(max(0, 1 − v(x₁u + x₂ t_max))) + 0.1(x₁² + x₂²)",
            "\\frac{1}{2m}\\sum_{i=1}^{m} \\left(x_1 u^{(i)} - v^{(i)}\\right)^2",
            "loss(a, b) = sum(softplus(a u + b) − v(a u + b))");

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
        changed(accepted(), List.of(), TRIES);
    }

    @Test
    void a_changed_formula_over_rows_is_a_formula_or_a_mistake() {
        changed(OVER_ROWS, COLUMNS, TRIES / 4);
    }

    private static void changed(List<String> formulas, List<String> columns, int tries) {
        Random random = new Random(1);
        for (int i = 0; i < tries; i++) {
            String text = formulas.get(random.nextInt(formulas.size()));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                text = changed(text, formulas, random);
            }
            try {
                check(Formula.read(text, columns), columns);
            } catch (Mistake mistake) {
                assertFalse(mistake.sentence().contains("cannot be read"), () -> mistake.text() + mistake.sentence());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("of " + text, e);
            }
        }
    }

    private static void check(Formula formula, List<String> columns) throws Mistake {
        String echo = formula.typeset().text();
        var again = Formula.read(echo, columns);
        assertEquals(structure(formula), structure(again), formula.text());
        assertEquals(formula.name(), again.name(), formula.text());
        double[][] numbers = formula.columns().stream()
                .map(column -> new double[] {column.length(), -0.5, 2})
                .toArray(double[][]::new);
        var rows = new Rows(numbers, 3, 3);
        var objective = formula.over(rows);
        double direct = ((TypedFormula) formula).direct(2, 3, rows);
        double value = objective.value(2, 3);
        assertEquals(direct, value, Double.isFinite(direct) ? 1e-9 * (1 + Math.abs(direct)) : 1, formula.text());
        objective.gradient(new Vec(2, 3));
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
