package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Expression.Binary;
import ravine.formula.Expression.Column;
import ravine.formula.Expression.Literal;
import ravine.formula.Expression.Unary;
import ravine.formula.Expression.Variable;

/** Means and sums over rows: compiled code against the interpreters, and both against sums by hand. */
class RowsTest {

    private static final double[] U = {0.5, -2, 4, 7};
    private static final double[] V = {1, 3.5, -1, 0.25};
    private static final Rows ALL = new Rows(new double[][] {U, V}, 4, 4);

    @Provide
    Arbitrary<Expression> trees() {
        return RandomTrees.overRows(3);
    }

    @Property(tries = 3_000)
    void compiled_code_gives_what_the_interpreters_give(
            @ForAll("trees") Expression tree,
            @ForAll @DoubleRange(min = -10, max = 10) double x1,
            @ForAll @DoubleRange(min = -10, max = 10) double x2) {
        double[] parameters = {1.7};
        var compiled = new CompiledFormula(tree).evaluator(parameters);
        var interpreted = new Evaluator(tree, Jet.of(tree), parameters);
        for (Rows rows : List.of(ALL, ALL.only(2), ALL.only(3, 0, 3))) {
            double value = compiled.value(x1, x2, rows);
            double program =
                    Program.of(Jet.of(tree).graph(), Jet.of(tree).value()).run(x1, x2, parameters, rows)[0];
            assertEquals(program, value);
            Vec gradient = interpreted.gradient(x1, x2, rows);
            assertEquals(gradient, compiled.gradient(x1, x2, rows));
            assertEquals(interpreted.hessian(x1, x2, rows), compiled.hessian(x1, x2, rows));
            compiled.tangent(x1, x2, rows, (f, g1, g2) -> {
                assertEquals(value, f);
                assertEquals(gradient, new Vec(g1, g2));
            });
        }
    }

    @Property(tries = 2_000)
    void a_row_of_points_has_the_bits_of_its_points(
            @ForAll("trees") Expression tree,
            @ForAll @DoubleRange(min = -10, max = 10) double x1,
            @ForAll @DoubleRange(min = -10, max = 10) double x2,
            @ForAll @DoubleRange(min = -1, max = 1) double step) {
        var compiled = new CompiledFormula(tree).evaluator(new double[] {1.7});
        for (Rows rows : List.of(ALL, ALL.only(2), ALL.only(3, 0, 3))) {
            var values = new double[5];
            compiled.row(x1, step, x2, rows, values);
            for (int i = 0; i < values.length; i++) {
                assertEquals(compiled.value(x1 + i * step, x2, rows), values[i]);
            }
        }
    }

    /** The mean of a number is had without adding it up, which is why values differ in their last bits. */
    @Property(tries = 1_000)
    void value_is_that_of_the_tree(
            @ForAll("trees") Expression tree, @ForAll @DoubleRange(min = -3, max = 3) double x1) {
        double[] parameters = {0.3};
        double direct = tree.value(x1, 0.7, new Expression.Scope(parameters, ALL));
        double value = new CompiledFormula(tree).evaluator(parameters).value(x1, 0.7, ALL);
        boolean isSmooth = !tree.toString()
                .matches("(?s).*(FLOOR|CEIL|SIGN|MOD|REMAINDER|STEP|SIN|COS|TAN|COT|POW|EXP|SQRT|LOG|DIVIDE).*");
        if (isSmooth && Math.abs(direct) < 1e100) {
            assertEquals(direct, value, 1e-9 * Math.max(1, Math.abs(direct)), tree::toString);
        }
    }

    /** ½(x₁ + x₂u − v)² in a row. */
    private static Expression half(Operation over) {
        var u = new Column(0, "u");
        var v = new Column(1, "v");
        var line = new Binary(Operation.ADD, Variable.X1, new Binary(Operation.MULTIPLY, Variable.X2, u));
        var square = new Binary(Operation.POW, new Binary(Operation.SUBTRACT, line, v), new Literal(2));
        return new Unary(over, new Binary(Operation.DIVIDE, square, new Literal(2)));
    }

    @Test
    void mean_and_sum_and_their_derivatives_are_those_by_hand() {
        double x1 = 0.4;
        double x2 = -1.2;
        for (int[] numbers : new int[][] {{0, 1, 2, 3}, {1, 2}, {0}, {3, 3, 1}}) {
            Rows rows = ALL.only(numbers);
            double value = 0;
            double g1 = 0;
            double g2 = 0;
            double h12 = 0;
            double h22 = 0;
            for (int row : numbers) {
                double u = U[row];
                double error = x1 + x2 * u - V[row];
                value += error * error / 2;
                g1 += error;
                g2 += error * u;
                h12 += u;
                h22 += u * u;
            }
            int n = numbers.length;
            var mean = new CompiledFormula(half(Operation.MEAN)).evaluator(new double[0]);
            assertEquals(value / n, mean.value(x1, x2, rows), 1e-12);
            assertNear(new Vec(g1 / n, g2 / n), mean.gradient(x1, x2, rows));
            assertNear(new Symmetric(1, h12 / n, h22 / n), mean.hessian(x1, x2, rows));
            var sum = new CompiledFormula(half(Operation.SUM)).evaluator(new double[0]);
            double share = 4.0 / n;
            assertEquals(share * value, sum.value(x1, x2, rows), 1e-12);
            assertNear(new Vec(share * g1, share * g2), sum.gradient(x1, x2, rows));
            assertNear(new Symmetric(4, share * h12, share * h22), sum.hessian(x1, x2, rows));
        }
    }

    private static void assertNear(Vec expected, Vec found) {
        assertTrue(expected.minus(found).norm() < 1e-12, () -> expected + " is not " + found);
    }

    private static void assertNear(Symmetric expected, Symmetric found) {
        assertEquals(expected.a11(), found.a11(), 1e-12);
        assertEquals(expected.a12(), found.a12(), 1e-12);
        assertEquals(expected.a22(), found.a22(), 1e-12);
    }

    @Test
    void sum_of_what_is_the_same_in_all_rows_is_so_many_times_that() {
        var evaluator = new CompiledFormula(new Unary(Operation.SUM, Variable.X1)).evaluator(new double[0]);
        assertEquals(12, evaluator.value(3, 0, ALL));
        assertEquals(12, evaluator.value(3, 0, ALL.only(1)));
        assertEquals(new Vec(4, 0), evaluator.gradient(3, 0, ALL.only(1, 2)));
    }

    @Test
    void mean_over_no_rows_is_not_a_number() {
        var evaluator = new CompiledFormula(half(Operation.MEAN)).evaluator(new double[0]);
        assertEquals(Double.NaN, evaluator.value(1, 1, Rows.NONE));
    }

    /** As the loss of a probability that is 0 or 1 has them. */
    @Test
    void product_with_a_logarithm_has_the_bits_of_both_computed() {
        var logarithm = new Unary(Operation.LOG, Variable.X2);
        double[] factors = {0, -0.0, 1, -2, 1e-320, Double.POSITIVE_INFINITY, Double.NaN};
        double[] numbers = {
            0,
            -0.0,
            -1,
            Double.MIN_VALUE,
            Math.nextDown(1),
            1,
            Math.nextUp(1),
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NaN
        };
        for (var product : List.of(
                new Binary(Operation.MULTIPLY, Variable.X1, logarithm),
                new Binary(Operation.MULTIPLY, logarithm, Variable.X1))) {
            var evaluator = new CompiledFormula(product).evaluator(new double[0]);
            for (double factor : factors) {
                for (double number : numbers) {
                    assertEquals(
                            factor * Math.log(number),
                            evaluator.value(factor, number, Rows.NONE),
                            () -> factor + " ln " + number);
                }
            }
        }
    }

    @Test
    void term_that_is_too_long_for_a_method_is_interpreted() {
        Expression term = half(Operation.MEAN);
        Expression square = ((Unary) term).a();
        Expression row = square;
        for (int i = 0; i < 300; i++) {
            row = new Binary(
                    Operation.ADD,
                    row,
                    new Unary(Operation.TANH, new Binary(Operation.MULTIPLY, square, new Literal(i))));
        }
        var evaluator = new CompiledFormula(new Unary(Operation.MEAN, row)).evaluator(new double[0]);
        var second = ALL.only(1);
        assertEquals(
                row.value(0.3, 0.2, new Expression.Scope(new double[0], second)),
                evaluator.value(0.3, 0.2, second),
                1e-9);
    }
}
