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
