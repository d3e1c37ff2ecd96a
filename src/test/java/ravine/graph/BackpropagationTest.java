package ravine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.formula.Formula;
import ravine.formula.FormulaNode;
import ravine.formula.RandomFormulas;
import ravine.formula.Rows;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.objective.Objective;
import ravine.session.Gallery;

/** Derivatives from the last node back are those of the compiled formula, and the values are its own. */
final class BackpropagationTest {

    /** Beyond these, products of three underflow or overflow in one order and not in another. */
    private static final double TINY = 1e-60;

    private static final double HUGE = 1e60;

    private static final AtomicInteger COMPARED = new AtomicInteger();

    static List<KnownObjective> library() {
        return ObjectiveLibrary.all();
    }

    static List<String> gallery() {
        return Gallery.names();
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return RandomFormulas.moderate(4);
    }

    @Provide
    Arbitrary<Formula> flatFormulas() {
        return RandomFormulas.flat();
    }

    @Provide
    Arbitrary<Double> coordinates() {
        return Arbitraries.doubles().between(-3, 3);
    }

    private static Backpropagation numbers(Formula formula, Vec at, Rows rows) {
        var letters =
                formula.values().values().stream().mapToDouble(letter -> letter).toArray();
        return new Backpropagation(formula.graph(), at, letters, rows);
    }

    /** The sums of the absolute values of all products along the ways from f to x₁ and x₂, by which rounding is measured; NaN where a number is extreme. */
    private static Vec scale(Backpropagation numbers) {
        var sums = new double[numbers.last() + 1];
        sums[numbers.last()] = 1;
        for (int node = numbers.last(); node >= 0; node--) {
            for (var use : numbers.uses(node)) {
                double local = Math.abs(use.local());
                boolean extreme = local != 0 && !(local > TINY && local < HUGE);
                sums[node] += extreme && sums[use.user()] != 0
                        ? Double.NaN
                        : sums[use.user()] == 0 ? 0 : local * sums[use.user()];
            }
            boolean extreme = sums[node] != 0 && !(sums[node] > TINY && sums[node] < HUGE);
            if (extreme && !(numbers.nodes().get(node) instanceof FormulaNode.Given)) {
                sums[node] = Double.NaN;
            }
        }
        var scale = new double[2];
        for (int node = 0; node <= numbers.last(); node++) {
            if (numbers.nodes().get(node) instanceof FormulaNode.Coordinate coordinate) {
                scale[coordinate.place()] = sums[node];
            }
        }
        return new Vec(scale[0], scale[1]);
    }

    @Property(tries = 1500, seed = "23", shrinking = ShrinkingMode.OFF)
    void gradient_is_the_compiled_one(
            @ForAll("formulas") Formula formula, @ForAll("coordinates") double x1, @ForAll("coordinates") double x2) {
        var at = new Vec(x1, x2);
        var numbers = numbers(formula, at, Rows.NONE);
        assertEquals(formula.value(x1, x2), numbers.value(numbers.last()), formula::toString);
        var exact = formula.gradient(at);
        var scale = scale(numbers);
        if (Double.isFinite(scale.x1() + scale.x2()) && exact.isFinite()) {
            COMPARED.incrementAndGet();
            var gradient = numbers.gradient();
            assertEquals(
                    exact.x1(),
                    gradient.x1(),
                    1e-12 * scale.x1(),
                    () -> formula.typeset().text() + at);
            assertEquals(
                    exact.x2(),
                    gradient.x2(),
                    1e-12 * scale.x2(),
                    () -> formula.typeset().text() + at);
        }
    }

    @AfterProperty
    void a_thousand_were_compared() {
        assertTrue(COMPARED.get() == 0 || COMPARED.get() >= 1000, "" + COMPARED);
    }

    /** Where no way has two factors that are not 1, and no input has more than two uses, the order of the arithmetic is the same. */
    @Property(tries = 1000, seed = "5", shrinking = ShrinkingMode.OFF)
    void gradient_of_a_flat_formula_is_the_compiled_one_to_the_last_place(
            @ForAll("flatFormulas") Formula formula,
            @ForAll("coordinates") double x1,
            @ForAll("coordinates") double x2) {
        var at = new Vec(x1, x2);
        var exact = formula.gradient(at);
        var gradient = numbers(formula, at, Rows.NONE).gradient();
        if (exact.isFinite()) {
            assertEquals(
                    exact.x1(),
                    gradient.x1(),
                    Math.ulp(exact.x1()),
                    () -> formula.typeset().text() + at);
            assertEquals(
                    exact.x2(),
                    gradient.x2(),
                    Math.ulp(exact.x2()),
                    () -> formula.typeset().text() + at);
        }
    }

    private static void isExact(Objective objective, Vec at, Backpropagation numbers) {
        var exact = objective.gradient(at);
        var gradient = numbers.gradient();
        var scale = scale(numbers);
        assertEquals(exact.x1(), gradient.x1(), 1e-15 + 1e-12 * Math.max(Math.abs(exact.x1()), scale.x1()));
        assertEquals(exact.x2(), gradient.x2(), 1e-15 + 1e-12 * Math.max(Math.abs(exact.x2()), scale.x2()));
    }

    @ParameterizedTest
    @MethodSource("library")
    void gradient_of_each_objective_that_ships_is_exact(KnownObjective known) {
        var formula = known.formula();
        for (var at : List.of(known.start(), new Vec(0.3, -0.7))) {
            isExact(formula, at, numbers(formula, at, Rows.NONE));
        }
    }

    /** Over the rows to train with, and over each of the first rows alone, as a step that looks at it alone. */
    @ParameterizedTest
    @MethodSource("gallery")
    void gradient_of_each_session_that_ships_is_exact_over_all_rows_and_over_one(String name) throws Exception {
        var session = Gallery.session(name);
        var problem = session.problem();
        var at = new Vec(0.3, -0.7);
        isExact(
                problem.objective(),
                at,
                FormulaAt.of(problem, at, OptionalInt.empty()).numbers());
        if (problem.objective() instanceof Mean mean && mean.rows() > 0) {
            for (int row = 0; row < 3; row++) {
                var one = FormulaAt.of(problem, at, OptionalInt.of(mean.table().training()[row]));
                isExact(mean.over(row), at, one.numbers());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"x^2*y,3", "x*y+x*y,2", "(x+y)^2+1/(x+y),2", "x^2+x^2,3"})
    void what_occurs_twice_is_one_node_and_a_power_is_one(String text, int operations) throws Mistake {
        var formula = Formula.read(text);
        var nodes = formula.graph().nodes();
        assertEquals(nodes.size(), nodes.stream().distinct().count());
        var powers =
                nodes.stream().filter(node -> node.toString().contains("POW")).count();
        assertEquals(text.contains("^") ? 1 : 0, powers);
    }

    /** f = ((1 − x)² + (5 − x)²)/2 at x = 2: u − x is −1 and 3, its square changes by −2 and 6 times as much, each for half of f. */
    @Test
    void over_rows_values_and_local_derivatives_are_means_and_derivatives_are_sums() throws Mistake {
        var formula = Formula.read("mean((u-x)^2)+0y", List.of("u"));
        var numbers = numbers(formula, new Vec(2, 0), new Rows(new double[][] {{1, 5}}, 2, 2));
        int difference = 2;
        assertEquals(1, numbers.value(difference));
        assertTrue(numbers.isMean(difference));
        assertEquals(2, numbers.derivative(difference));
        assertEquals(List.of(new NodeUse(4, 0, 2, 2)), numbers.uses(difference));
        assertEquals(List.of(new NodeUse(difference, 1, -1, -2)), numbers.uses(1));
        assertEquals(new Vec(-2, 0), numbers.gradient());
    }

    @Test
    void derivative_of_a_node_is_the_sum_over_its_uses() throws Mistake {
        var numbers = numbers(Formula.read("x*y+x"), new Vec(2, 3), Rows.NONE);
        int x = 0;
        assertEquals(
                List.of(1.0, 3.0), numbers.uses(x).stream().map(NodeUse::term).toList());
        assertEquals(4, numbers.derivative(x));
        for (int node = 0; node <= numbers.last(); node++) {
            double sum = numbers.uses(node).stream().mapToDouble(NodeUse::term).sum();
            assertEquals(node == numbers.last() ? 1 : sum, numbers.derivative(node));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |x|+y            ; 0 ; 1 ; |a| has a kink
            relu(x)+y        ; 0 ; 1 ; relu has a kink
            max(x,y)         ; 0 ; 0 ; max has a kink
            clamp(x,0,1)+y   ; 0 ; 1 ; clamp has a kink
            hypot(x,y)       ; 0 ; 0 ; hypot has a tip
            floor(x)+y       ; 2 ; 1 ; floor jumps
            if(x>0,x,0)+y    ; 0 ; 1 ; border: half
            if(x>0,x,1)+y    ; 0 ; 1 ; jumps at its border
            """)
    void convention_at_a_kink_is_that_of_the_exact_gradient_and_is_named(String text, double x1, double x2, String said)
            throws Mistake {
        var formula = Formula.read(text);
        var at = new Vec(x1, x2);
        var numbers = numbers(formula, at, Rows.NONE);
        assertEquals(formula.gradient(at), numbers.gradient());
        assertEquals(1, numbers.kinks().size());
        assertTrue(numbers.kinks().get(0).contains(said), numbers.kinks().get(0));
        assertEquals(List.of(), numbers(formula, new Vec(2.5, 1.25), Rows.NONE).kinks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            x^2        ; a²: 2a, a²·ln(a)
            x^3        ; a³: 3a², a³·ln(a)
            x^(-1)     ; a^b: b·a^(b − 1), a^b·ln(a)
            0.1x       ; 0.1a: a, 0.1
            x*y        ; a·b: b, a
            x/y        ; a/b: 1/b, −(a/b²)
            1/x        ; 1/a: 1/a, −(1/a²)
            ln(x)      ; ln(a): 1/a
            sqrt(x)    ; √(a): 1/(2√(a))
            tanh(x)    ; tanh(a): 1 − tanh(a)²
            x-y        ; a − b: 1, −1
            sigmoid(x) ; sigmoid(a): sigmoid(a)·(1 − sigmoid(a))
            e^x        ; e^a: e^a
            x^y        ; a^b: b·a^(b − 1), a^b·ln(a)
            max(x,y)   ; max(a, b): if(a − b > 0, 1, 0), if(a − b > 0, 0, 1)
            """)
    void local_derivatives_are_written_as_in_lectures(String text, String written) throws Mistake {
        var numbers = numbers(Formula.read(text), new Vec(1, 2), Rows.NONE);
        var local = numbers.local(numbers.last());
        var node = (FormulaNode.Operated) numbers.nodes().get(numbers.last());
        var derivatives =
                IntStream.range(0, node.operands().size()).mapToObj(local::text).toList();
        assertEquals(written, local.text() + ": " + String.join(", ", derivatives));
    }
}
