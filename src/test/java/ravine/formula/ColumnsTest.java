package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;

/** Formulas in which columns of a table are letters. */
class ColumnsTest {

    private static final List<String> COLUMNS = List.of("u", "v", "speed", "u1", "x", "t_max", "Größe");

    /** Rows with these numbers in the columns that the formula names, by their places among all. */
    private static double value(String text, double x1, double x2) throws Mistake {
        var formula = Formula.read(text, COLUMNS);
        double[][] columns = new double[formula.columns().size()][2];
        for (int i = 0; i < columns.length; i++) {
            int place = COLUMNS.indexOf(formula.columns().get(i));
            columns[i][0] = place + 1;
            columns[i][1] = 2 * place + 5;
        }
        return formula.over(new Rows(columns, 2, 2)).value(x1, x2);
    }

    /** u is 1 and 5, v is 2 and 7, speed 3 and 9, u1 4 and 11, x 5 and 13, t_max 6 and 15, Größe 7 and 17. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean(u) | 3",
                "sum(u) | 6",
                "mean(uv) | 18.5",
                "mean(2u v) | 37",
                "mean(x₁u + x₂) | 35",
                "mean(x1u+x2) | 35",
                "mean(speed) | 6",
                "mean(2speed u) | 48",
                "mean(u1) + mean(u₁) | 15",
                "f(w, b) = mean(w x + b) | 95",
                "f(w, b) = mean((w x + b − v)²)/2 | 4798.25",
                "m = x₁ + x₂u; mean((m − v)²/2) | 238.25",
                "m = x₁ + x₂u; r = m − v; mean(r²)/2 + sum(r) + x₁ | 289.25",
                "p = sum(u); p x₁ | 60",
                "mean(t_max) | 10.5",
                "mean(κ u) + κ | 4",
                "−mean(−u²)  | 13",
            })
    void columns_have_their_values_in_means_and_sums(String text, double value) throws Mistake {
        assertEquals(value, value(text, 10, 5), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u + mean(v) | u | “u” is a column of the data: write it within mean(…) or sum(…).",
                "x₁ + u | u | “u” is a column of the data: write it within mean(…) or sum(…).",
                "m = x₁u; m + mean(v) | m | “m” has a value in each row of the data: write it within mean(…) or sum(…).",
                "m = u + mean(v); mean(m) | u | “u” is a column of the data: write it within mean(…) or sum(…).",
                "mean(u − mean(u)) | mean | A mean or sum over rows cannot stand within another.",
                "m = mean(u); mean((u − m)²) + x | m | A mean or sum over rows cannot stand within another.",
                "mean u + x₁ | mean | After mean stands in parentheses what is taken of each row: mean(u²).",
                "u = x₁; mean(u) | u | “u” is a column of the data: give this another name.",
                "m = x₁ + u; mean(v) x₁ | m | “m” is never used: use it in what follows, or leave it out.",
                "mean(seed) x₁ | seed | “seed” is not known. Did you mean “speed”?",
                "mean(spede) x₁ | spede | “spede” is not known. Did you mean “speed”?",
            })
    void what_is_wrong_with_columns_is_said_with_its_place(String text, String place, String sentence) {
        var mistake = assertThrows(Mistake.class, () -> Formula.read(text, COLUMNS));
        assertEquals(sentence, mistake.sentence());
        assertEquals(place, mistake.text().substring(mistake.start(), mistake.end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\frac{1}{n}\\sum_{i=1}^{n} (x_1 + x_2 u_i - v_i)^2 | mean((x₁ + x₂u − v)²)",
                "\\frac1n\\sum_{i=1}^n u_iv_i + x_1 | mean(uv) + x₁",
                "\\tfrac{1}{N} \\cdot \\sum\\limits_{i=1}^{N} \\left(u^{(i)} - x\\right)^2 | mean((u − x₁)²)",
                "\\frac{1}{2m}\\sum_{i=1}^{m} (x_2 u_{i} - v_{i})^2 | mean((x₂u − v)²)/2",
                "\\frac{1}{2 \\cdot n}\\sum_{k=1}^n u_k^2 | mean(u²)/2",
                "\\frac{\\lambda}{n}\\sum_{i=1}^{n} u_i | λ mean(u)",
                "\\frac12 \\frac1n \\sum_{i=1}^n u_i² | mean(u²)/2",
                "2\\frac1n\\sum_{i=1}^n u_i | 2mean(u)",
                "\\sum_{i=1}^{n} x_1 u_i - x_2 | sum(x₁u) − x₂",
                "\\sum_i x_1u_i | sum(x₁u)",
                "1 - \\frac{1}{n} ∑_i u_i | 1 − mean(u)",
                "∑_{i=1}^n t_max u_i | sum(t_max u)",
                "(\\sum_{i=1}^{n} u_i)^2 | sum(u)²",
                "f(w, b) = \\frac1n\\sum_{i=1}^n (w x_i + b - v_i)^2 | f(w, b) = mean((w x + b − v)²)",
                "\\frac1n\\sum_{i=1}^n (w_1 + w_2 x_i - v_i)^2 | f(a, b) = mean((a + b x − v)²)",
                "r = x_1 + x_2 u - v; \\frac1n\\sum_{i=1}^n r_i^2 | mean((x₁ + x₂u − v)²)",
                "\\frac1n\\sum_{i=1}^n u_i + \\frac{1}{n}\\sum_{i=1}^n v_i | mean(u) + mean(v)",
                "\\frac1n\\sum_{i=1}^n u_i \\sum_{j=1}^2 x_j | mean(u(x₁ + x₂))",
                "\\sum_{i=1}^2 x_i^2 | x₁² + x₂²",
                "\\sum_i x_i^2 + mean(t_max) | x₁² + x₂² + mean(t_max)",
            })
    void sums_of_latex_run_over_the_rows(String latex, String text) throws Mistake {
        assertEquals(value(text, 10, 5), value(latex, 10, 5), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\sum_{i=1}^n (x - w_i)^2 | w_i | There is no column w: the data have u, v, speed, u1, x, t_max, Größe.",
                "\\sum_{i=1}^n (x - w^{(i)})^2 | w | There is no column w: the data have u, v, speed, u1, x, t_max, Größe.",
                "\\sum_{i=1}^n u_i + u_i | u_i | This index counts only in what is summed.",
                "\\sum_{i=1}^n u_i i | i | Over the rows of data “i” counts only columns: u_i.",
                "\\sum_{i=1}^n u_i \\sum_{j=1}^n v_j | \\sum_{j=1}^n | A mean or sum over rows cannot stand within another.",
                "\\frac{1}{n-1}\\sum_{i=1}^n u_i | n | “n” is the number of rows: it is read in \\frac{1}{n} directly before the sum only.",
                "x/\\frac{1}{n}\\sum_{i=1}^n u_i | n | “n” is the number of rows: it is read in \\frac{1}{n} directly before the sum only.",
                "\\sum_{i=0}^n u_i | \\sum_{i=0}^n | A sum over the rows of data begins with the first: i = 1 to n.",
                "\\sum_{i=1}^n | \\sum_{i=1}^n | There is nothing to sum: write \\sum_{i=1}^{n} u_i^2.",
                "\\sum_{i=1}^2 u_i | u_i | There is no u₁: the variables are x₁ and x₂.",
            })
    void what_is_wrong_with_sums_over_rows_is_said_with_its_place(String text, String place, String sentence) {
        what_is_wrong_with_columns_is_said_with_its_place(text, place, sentence);
    }

    @Test
    void sum_to_a_letter_without_data_says_that_there_are_none() {
        var mistake = assertThrows(Mistake.class, () -> Formula.read("\\frac1n\\sum_{i=1}^{n} (x_1 - u_i)^2"));
        assertEquals(
                "A sum needs a number to count to: there are two variables, so i = 1 to 2."
                        + " To sum over the rows of data, choose some first.",
                mistake.sentence());
    }

    @Test
    void mean_without_data_says_that_there_are_none() {
        var mistake = assertThrows(Mistake.class, () -> Formula.read("mean((x₁ − u)²)"));
        assertEquals("mean(…) runs over the rows of data, and there are none: choose some first.", mistake.sentence());
    }

    @Test
    void formula_names_the_columns_that_it_uses_and_no_other_letters() throws Mistake {
        var formula = Formula.read("m = x₁ + x₂u; λ mean((m − v)²) + b", COLUMNS);
        assertEquals(List.of("u", "v"), formula.columns());
        assertEquals(List.of("λ", "b"), formula.parameters());
        assertTrue(formula.isOverRows());
        assertEquals("λ·mean((x₁ + x₂·u − v)²) + b", formula.typeset().text());
        var plain = Formula.read("x₁² + c", COLUMNS);
        assertFalse(plain.isOverRows());
        assertEquals(List.of(), plain.columns());
    }
}
