package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

/** What a formula is called, by the heading of its text. */
class FunctionNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x² + y² | f | x₁² + x₂²",
                "f(x₁, x₂) = x₁² | f | x₁²",
                "L(w, b) = w² + b² | L | L(w, b) = w² + b²",
                "L(x₁, x₂) = x₁x₂ | L | L(x₁, x₂) = x₁x₂",
                "J(\\theta_0, \\theta_1) = \\theta_0 - \\theta_1 | J | J(θ₀, θ₁) = θ₀ − θ₁",
                "loss(a, b) = a b | loss | loss(a, b) = a·b",
                "f_2(a, b) = a + b | f₂ | f₂(a, b) = a + b",
                "\\ell(w, b) = w b | f | f(w, b) = w·b",
                "def cost(w, b): return w*b | f | f(w, b) = w·b",
                "c = x₁²; L(x₁, x₂) = c + 1 | L | L(x₁, x₂) = x₁² + 1",
            })
    void heading_names_the_formula_and_its_echo_says_so(String text, String name, String echo) throws Mistake {
        var formula = Formula.read(text);
        assertEquals(name, formula.name());
        assertEquals(echo, formula.typeset().text());
        assertEquals(name, Formula.read(echo).name());
    }
}
