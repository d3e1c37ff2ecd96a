package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            # text!                               value at (3, -2)
            0.1x₁²+2x₂²!                          8.9
            0.1x_1^2 + 2x_{2}^{2}!                8.9
            (1-x1)^2 + 100(x2-x1^2)^2!            12104
            x**2 + Y^2!                           13
            −x²!                                  -9
            (−x)²!                                9
            -x^2!                                 -9
            2^3^2!                                512
            2x1!                                  6
            2(x1+1)!                              8
            x1x2!                                 -6
            xy!                                   -6
            (x1)(x2)!                             -6
            (x1)2!                                6
            2^-x2!                                4
            2^-1x1!                               1.5
            2x₁⁻²·9!                              2
            x1--x2!                               1
            x1+-+x2!                              5
            12 ÷ x × 2 · y!                       -16
            7 % x!                                1
            max(x1, x2)!                          3
            min(x1; x2)!                          -2
            atan2(0, x1)+1!                       1
            hypot(4, x1)!                         5
            mod(y, x)!                            1
            clamp(x, 0, 1)!                       1
            pow(x, 2)!                            9
            |x2| + |x1|!                          5
            2|x2||x1|!                            12
            ||x2|-5|!                             3
            √(x1+1)!                              2
            √16x1!                                12
            ∛8!                                   2
            3e2x1!                                900
            3e-2x1!                               0.09
            3e−2x1 - 2e - 3 + 2e!                 -2.91
            0e^x!                                 0
            sqrt x1+1 * 1 - sqrt x1!              1
            abs x2^3!                             8
            sqrt(3 x1) + 1!                       4
            sqrt 16x1 - √16x1!                    0
            sin^2 x + cos²(x)!                    1
            sin²x + cos^{2} x!                    1
            log10 1000!                           3
            log100x - log 300!                    0
            \\frac{x_1}{x_2} \\cdot \\left( 4 \\right)!  -6
            \\frac12 x_1^{2}!                     4.5
            \\sqrt{x_1+1} + \\sqrt[3]{8}!         4
            e^{x_1-3}!                            1
            f(x_1, x_2) = x_1 + x_2!              1
            \\operatorname{relu}(x_2) + \\ln e!   1
            \\left| x_2 \\right|!                 2
            𝑥₁² + 𝑥₂!                            7
            sign x2 + relu(x1)!                   2
            erf 0 + sigmoid(0)!                   0.5
            cos(2π) + cos \\pi!                   0
            cos pix!                              -1
            ½x^2 + ¾^2 - ½(x)!                    3.5625
            \\log_{10}{100}x1 + log_2 4!              8
            \\frac{x_{1}}{3}\\log_2 x_1 / \\log_{2}3! 1
            log_10 x + log_10 100 - log10 3!      2
            1/0!                                  Infinity
            log(-1)!                              NaN
            """)
    void gives_the_value_that_the_text_means(String text, double value) throws Mistake {
        assertEquals(value, Formula.read(text).value(3, -2), 1e-12);
    }

    @Test
    void other_letters_are_parameters_in_order_of_occurrence() throws Mistake {
        Formula formula = Formula.read("κ x₁² + b y + 2\\theta + lambda - ax");
        assertEquals(List.of("κ", "b", "θ", "λ", "a"), formula.parameters());
        assertEquals(4 + 3 + 2 + 1 - 2, formula.value(2, 3));
        Formula changed = formula.with(Map.of("κ", 10.0, "θ", 0.0));
        assertEquals(40 + 3 + 0 + 1 - 2, changed.value(2, 3));
        assertEquals(Map.of("κ", 10.0, "θ", 0.0, "b", 1.0, "λ", 1.0, "a", 1.0), changed.values());
    }

    @Test
    void formulas_with_the_same_text_and_values_are_equal() throws Mistake {
        Formula formula = Formula.read("a x");
        assertEquals(formula, Formula.read("a x"));
        assertEquals(formula.with(Map.of("a", 2.0)), Formula.read("a x").with(Map.of("a", 2.0)));
        assertEquals(false, formula.equals(formula.with(Map.of("a", 2.0))));
        assertEquals(false, formula.equals(Formula.read("a·x")));
    }

    @Test
    void row_holds_the_values_of_its_points() throws Mistake {
        Formula formula = Formula.read("a x^3 + x y + sin x");
        double[] row = new double[5];
        formula.row(-1, 0.1, 2, row);
        for (int i = 0; i < row.length; i++) {
            assertEquals(formula.value(-1 + i * 0.1, 2), row[i]);
        }
    }
}
