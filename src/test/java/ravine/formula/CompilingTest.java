package ravine.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.objective.Derivatives;

class CompilingTest {

    /** Of these some leave nothing behind; by default fewer than in a long run. */
    private static final int MANY = Integer.getInteger("formulas", 15_000);

    /** What would double with each of 900 terms never ends, however quick the machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Vec AT = new Vec(0.9, 0.2);

    private static final String TOWER = "x" + "^y^x".repeat(450);

    /** Valid formulas that are hard on a compiler. */
    static Stream<String> large() {
        return Stream.of(
                "x" + "+sin x".repeat(900),
                "x" + "*(1+y)".repeat(900),
                "(" + "x^y+".repeat(900) + "1)",
                "sin ".repeat(900) + "x",
                TOWER,
                "exp(a" + "+tan(a)/999".repeat(900) + ")+x",
                "x" + "^9y".repeat(900),
                "max(x,".repeat(900) + "y" + ")".repeat(900));
    }

    @ParameterizedTest
    @MethodSource("large")
    void a_large_formula_has_values_and_derivatives(String text) throws Mistake {
        TypedFormula formula = (TypedFormula) Formula.read(text);
        assertTimeout(PATIENCE, () -> {
            double value = formula.value(AT.x1(), AT.x2());
            assertEquals(formula.direct(AT.x1(), AT.x2()), value);
            double[] row = new double[2];
            formula.row(AT.x1(), 1, AT.x2(), row);
            assertEquals(value, row[0]);
            Vec gradient = formula.gradient(AT);
            Vec central = Derivatives.CENTRAL.gradient(formula, AT);
            assertEquals(central.x1(), gradient.x1(), 1e-5 * (1 + gradient.norm() + Math.abs(value)));
            assertEquals(central.x2(), gradient.x2(), 1e-5 * (1 + gradient.norm() + Math.abs(value)));
            assertFalse(Double.isInfinite(formula.hessian(AT).a12()));
        });
    }

    @ParameterizedTest
    @MethodSource("large")
    void a_small_stack_is_enough(String text) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        TypedFormula formula = (TypedFormula) Formula.read(text);
                        formula.direct(AT.x1(), AT.x2());
                        formula.hessian(AT);
                        assertFalse(formula.typeset().text().isEmpty());
                    } catch (Mistake | Error e) {
                        failure.set(e);
                    }
                },
                "small",
                512 * 1024);
        thread.start();
        thread.join();
        assertNull(failure.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {-17, -16, -7, -3, -2, -1, 0, 1, 2, 3, 5, 7, 13, 15, 16, 17})
    void whole_powers_are_the_same_in_all_ways_and_accurate(int exponent) throws Mistake {
        TypedFormula formula = (TypedFormula) Formula.read("x^(" + exponent + ")");
        Formula parameter = Formula.read("x^n").with(Map.of("n", (double) exponent));
        for (double x = -3; x < 3; x += 0.01) {
            double value = formula.value(x, 0);
            assertEquals(formula.direct(x, 0), value);
            assertEquals(parameter.value(x, 0), value);
            // each of the at most |n| roundings is worth at most one unit in the last place
            assertEquals(Math.pow(x, exponent), value, (Math.abs(exponent) + 1) * Math.ulp(value));
        }
    }

    @Test
    void a_formula_has_a_class_and_a_huge_one_keeps_what_fits() throws Mistake {
        assertTrue(compiled("x^2").isHidden());
        assertEquals(5, compiled("x^2").getDeclaredMethods().length);
        assertEquals(2, compiled(TOWER).getDeclaredMethods().length);
    }

    private static Class<?> compiled(String text) throws Mistake {
        Expression expression = ((TypedFormula) Formula.read(text)).expression();
        return new CompiledFormula(expression).evaluator(new double[0]).getClass();
    }

    @Test
    void changed_parameters_share_one_class() throws Mistake {
        Formula formula = Formula.read("cos(θ) x + exp(a) y");
        Formula changed = formula.with(Map.of("θ", 2.0));
        assertEquals(Math.cos(1) + Math.exp(1), formula.value(1, 1));
        assertEquals(Math.cos(2) + Math.exp(1), changed.value(1, 1));
        assertEquals(Math.cos(2), changed.gradient(AT).x1());
    }

    /** A class that stays is some thousand bytes. */
    @Test
    void many_formulas_leave_nothing_behind() throws Mistake {
        compileMany(0, 10_000);
        long before = used();
        compileMany(10_000, 10_000 + MANY);
        long after = used();
        assertTrue(after - before < 4_000_000, () -> "grown by %,d bytes".formatted(after - before));
    }

    private static void compileMany(int from, int to) throws Mistake {
        for (int i = from; i < to; i++) {
            Formula formula = Formula.read("(1-x1)^2 + " + i + "(x2-x1^2)^2");
            assertEquals(i, formula.value(1, 2));
        }
    }

    /** Bytes in use in the heap and outside of it, without the compiler's machine code, when all garbage is gone. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> !pool.getName().startsWith("Code"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
