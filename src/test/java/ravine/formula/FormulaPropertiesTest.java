package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import ravine.Mistake;
import ravine.Symmetric;
import ravine.Vec;

class FormulaPropertiesTest {

    @Provide
    Arbitrary<Expression> trees() {
        return RandomTrees.upTo(6);
    }

    /** Texts of pieces that mean something, mixed with any characters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "x",
                "y",
                "x₁",
                "x_2",
                "²",
                "⁻",
                "ⁿ",
                "^",
                "**",
                "+",
                "-",
                "*",
                "/",
                "%",
                "(",
                ")",
                "{",
                "}",
                "[",
                "]",
                "|",
                ",",
                ".",
                "1",
                "2.5",
                "e",
                "e3",
                "π",
                "κ",
                "a",
                "sin",
                "sin^2 ",
                "max(",
                "atan2",
                "√",
                "∛",
                "\\frac",
                "\\frac{",
                "}{",
                "\\sqrt[3]",
                "\\left(",
                "\\right",
                "\\",
                "\\operatorname{",
                "f(x)=",
                " ",
                "_",
                "𝑥",
                "\u0000");
        return Arbitraries.frequencyOf(
                        Tuple.of(20, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }

    @Property
    void any_text_is_a_formula_or_a_mistake_with_a_place_inside_it(@ForAll("texts") String text) {
        try {
            Formula formula = Formula.read(text);
            String echo = formula.typeset().text();
            assertEquals(tree(formula), tree(Formula.read(echo)), echo);
        } catch (Mistake mistake) {
            assertTrue(!mistake.sentence().contains("cannot be read:"), mistake.sentence());
        }
    }

    @Property(tries = 3_000)
    void print_then_read_gives_the_same_tree(@ForAll("trees") Expression tree) throws Mistake {
        String printed = Printer.typeset(tree).text();
        assertEquals(tree, tree(Formula.read(printed)), printed);
    }

    @Property(tries = 2_000)
    void compiled_value_equals_direct_evaluation_to_the_last_bit(
            @ForAll("trees") Expression tree,
            @ForAll @DoubleRange(min = -10, max = 10) double x1,
            @ForAll @DoubleRange(min = -10, max = 10) double x2) {
        double[] parameters = {1.7};
        TypedFormula formula = new TypedFormula("", tree, List.of("κ"));
        Formula changed = formula.with(Map.of("κ", 1.7));
        double direct = tree.value(x1, x2, parameters);
        assertEquals(direct, changed.value(x1, x2));
        double[] row = new double[3];
        changed.row(x1, 0.25, x2, row);
        assertEquals(direct, row[0]);
        assertEquals(tree.value(x1 + 0.5, x2, parameters), row[2]);
    }

    @Property(tries = 2_000)
    void compiled_derivatives_equal_interpreted_ones(
            @ForAll("trees") Expression tree,
            @ForAll @DoubleRange(min = -10, max = 10) double x1,
            @ForAll @DoubleRange(min = -10, max = 10) double x2) {
        Formula formula = new TypedFormula("", tree, List.of("κ"));
        Evaluator interpreted = new Evaluator(tree, Jet.of(tree), new double[] {1});
        Vec gradient = interpreted.gradient(x1, x2, Rows.NONE);
        Symmetric hessian = interpreted.hessian(x1, x2, Rows.NONE);
        assertEquals(gradient, formula.gradient(new Vec(x1, x2)));
        assertEquals(hessian, formula.hessian(new Vec(x1, x2)));
        List<Double> tangent = new ArrayList<>();
        formula.tangent(x1, x2, (value, g1, g2) -> tangent.addAll(List.of(value, g1, g2)));
        assertEquals(List.of(formula.value(x1, x2), gradient.x1(), gradient.x2()), tangent);
    }

    private static Expression tree(Formula formula) {
        return ((TypedFormula) formula).expression();
    }
}
