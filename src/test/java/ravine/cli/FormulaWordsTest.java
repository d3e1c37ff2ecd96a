package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.formula.Formula;

class FormulaWordsTest {

    @Test
    void nothing_is_said_about_a_plain_formula() throws Mistake {
        assertEquals(List.of(), FormulaWords.of(Formula.read("x^2 + y^2"), Set.of()));
    }

    @Test
    void letters_without_a_given_value_are_said_in_one_line() throws Mistake {
        var formula = Formula.read("a x^2 + b y^2 + c");
        assertEquals(List.of("a = 1, c = 1, parameters; set them with --param"), FormulaWords.of(formula, Set.of("b")));
        assertEquals(List.of("b = 1, a parameter; set it with --param"), FormulaWords.of(formula, Set.of("a", "c")));
        assertEquals(List.of(), FormulaWords.of(formula, Set.of("a", "b", "c")));
    }

    @Test
    void how_it_was_read_comes_first() throws Mistake {
        assertEquals(
                List.of(
                        "Neither x₁ nor x₂ occurs, so f is the same everywhere. w and b as the variables? Write f(w, b) = w + b",
                        "w = 1, b = 1, parameters; set them with --param"),
                FormulaWords.of(Formula.read("w + b"), Set.of()));
    }
}
