package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.Vec;

/** Definitions that have a value in each row, as functions of their columns. */
final class RowDefinitionTest {

    private static List<RowDefinition> of(String text) throws Mistake {
        return Formula.read(text, List.of("s", "t", "u", "v")).definitions();
    }

    @Test
    void a_model_of_one_column_is_a_function_of_it_at_each_place() throws Mistake {
        var model = of("m = x₁ + x₂u; mean((m − v)²/2)").get(0);
        assertEquals("m", model.name());
        assertEquals(List.of("u"), model.columns());
        assertEquals(2 + 3 * 5, model.at(new Vec(2, 3)).value(5, Double.NaN));
        assertEquals(0, model.crossing());
    }

    @Test
    void letters_have_the_values_of_the_formula() throws Mistake {
        var formula = Formula.read("m = ax₁ + x₂u; mean((m − v)²/2) + b(x₁² + x₂²)", List.of("u", "v"))
                .with(Map.of("a", 10.0, "b", 7.0));
        assertEquals(
                10 * 2 + 3 * 5, formula.definitions().get(0).at(new Vec(2, 3)).value(5, 0));
    }

    @Test
    void definitions_are_put_into_each_other_and_those_without_columns_or_with_three_are_left_out() throws Mistake {
        var found = of("k = x₁²; z = k s + x₂t; p = sigmoid(z); r = p − v; mean(r² + k)");
        assertEquals(List.of("z", "p"), found.stream().map(RowDefinition::name).toList());
        var z = found.get(0).at(new Vec(3, 2));
        assertEquals(9 * 4 + 2 * 5, z.value(4, 5));
        var row = new double[3];
        z.row(4, 1, 5, row);
        assertEquals(9 * 6 + 2 * 5, row[2]);
        assertEquals(List.of("s", "t"), found.get(1).columns());
    }

    @Test
    void what_lies_between_nought_and_one_crosses_at_a_half() throws Mistake {
        for (var share : List.of("sigmoid(x₁s)", "1/(1 + e^(−x₁s))", "1/(1 + exp(x₁s + x₂))", "clamp(x₁s, 0, 1)")) {
            assertEquals(0.5, of("p = " + share + "; mean(p)").get(0).crossing(), share);
        }
        for (var other : List.of("tanh(x₁s)", "x₁s", "exp(x₁s)", "2sigmoid(x₁s)", "1/(x₁s)", "sigmoid(x₁s) + s²")) {
            assertEquals(0, of("p = " + other + "; mean(p)").get(0).crossing(), other);
        }
    }

    @Test
    void a_column_that_is_called_as_a_variable_is_said_and_a_header_tells_them_apart() throws Mistake {
        var text = "mean((x₁ + x₂x − y)²)";
        var formula = Formula.read(text, List.of("x", "y"));
        assertEquals(List.of(), formula.columns());
        assertEquals(
                List.of("“x” is", "“y” is"),
                formula.remarks().stream()
                        .map(remark -> remark.sentence().substring(0, 6))
                        .filter(words -> words.startsWith("“"))
                        .toList());
        var headed = Formula.read("m = b + w·x; L(b, w) = mean((m − y)²)", List.of("x", "y"));
        assertEquals(List.of("x", "y"), headed.columns());
        assertEquals(2 + 3 * 5, headed.definitions().get(0).at(new Vec(2, 3)).value(5, 0));
    }
}
