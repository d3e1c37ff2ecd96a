package ravine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Formula;

class DerivativesTest {

    private static final Vec AT = new Vec(0.7, -0.4);
    private static final Derivatives FIVE_POINT = new Derivatives(Derivatives.Kind.FIVE_POINT, OptionalDouble.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x+y-xy/(2+y)",
                "-x^2 y^3",
                "x^y",
                "x^-3 + x^2.5",
                "a^x y^2",
                "sin x cos y",
                "tan(xy)",
                "cot(x+y)",
                "asin x acos y",
                "atan x",
                "atan2(y,x)",
                "sinh x cosh y tanh(xy)",
                "exp(xy)",
                "expm1 x y",
                "log x y^2",
                "log2 x + log10(2x) y",
                "log1p(xy)",
                "sqrt(x+y+1)",
                "cbrt(x-y)",
                "|y|x^3",
                "sign(x) y^2",
                "floor(x) y^2 + ceil(x)",
                "min(x^2,y^3) + max(x^2,y^3)",
                "mod(5.2x^2, y)",
                "5x^2 % (3+y)",
                "hypot(x,y)",
                "clamp(x y, -1, 3) + clamp(x^2, 2, 3)",
                "sigmoid(xy)",
                "relu(xy) + relu(x^2)",
                "softplus(xy)",
                "erf(xy)",
                "(x^2+y^2)^1.5",
                "sec(x) csc(xy)",
                "asinh(xy) y + asinh(9x)",
                "acosh(x + 2) y^2 + acosh(3 - y)",
                "atanh(xy) + atanh(y/2) x",
                "sinc(3xy) + sinc(5y) + sinc(x/4)",
                "gamma(x+y+2) + gamma(y)",
                "lgamma(x+1.5) y + lgamma(y)",
                "round(3x) y^2 + heaviside(y) x + heaviside(x)y^2",
                "where(x > y^2, x^3 y, y^2)",
                "x < y ? sin x : x < 0.7 + y^2 ? cos(xy) : 1",
                "x^2 y if x ≥ 0.5 and y < 0 else exp(xy)",
                "(x ≤ 1)(y ≠ 2)x^2 y + not(x > 5)y^3 + (x == 1 or y > 3)",
                "norm(x, y, 2) + min(x, y^2, 3) + max(xy, x^2, -4)",
                "sind(40x) cosd(30y) + tand(20x) + radians(y)^2",
                "root(x, 5) y + root(y, 7) + root(x, 4) + root(x, x + 2)",
                "log(x, 3) + log(x, x + 2)y + square(xy) + exp2(xy) + exp10(y)",
                "heaviside(x, 2) y^2",
                "p = xy + 1; q = p^2 x; sin(p q)/q"
            })
    void exact_ones_agree_with_differences(String text) throws Mistake {
        Formula formula = Formula.read(text).with(Map.of("a", 1.7));
        Vec exact = formula.gradient(AT);
        Vec numeric = FIVE_POINT.gradient(formula, AT);
        assertEquals(numeric.x1(), exact.x1(), 1e-9 * (1 + exact.norm()));
        assertEquals(numeric.x2(), exact.x2(), 1e-9 * (1 + exact.norm()));
        Symmetric curvature = formula.hessian(AT);
        Symmetric approximate = FIVE_POINT.hessian(formula, AT);
        assertEquals(
                approximate.a11(), curvature.a11(), 2e-7 * (1 + Math.abs(curvature.a11()) + Math.abs(curvature.a22())));
        assertEquals(
                approximate.a12(), curvature.a12(), 2e-7 * (1 + Math.abs(curvature.a11()) + Math.abs(curvature.a22())));
        assertEquals(
                approximate.a22(), curvature.a22(), 2e-7 * (1 + Math.abs(curvature.a11()) + Math.abs(curvature.a22())));
    }

    @ParameterizedTest
    @CsvSource({
        "|x| + |y|, 0, 0",
        "sqrt(x^2 + y^2), 0, 0",
        "'hypot(x, y)', 0, 0",
        "x^a + (x^2 + y^2)^0.5, 1, 0",
        "'max(x, 3x)', 2, 0",
        "relu x, 0, 0",
        "x > 0 ? x : -x, 0, 0",
        "'if(x <= 0, -3x, x)', -1, 0",
        "'if(x > 0, x + 1, -x)', -1, 0",
        "heaviside(x) y + (x > 0)x, 0, 0.5",
        "sinc x + y, 0, 1",
        "x, 1, 0",
        "1/x, -Infinity, 0"
    })
    void exact_ones_at_a_kink_are_the_middle(String text, double d1, double d2) throws Mistake {
        assertEquals(new Vec(d1, d2), Formula.read(text).gradient(Vec.ZERO).plus(0));
    }

    /** Where a part of the formula is beyond the largest number although f is not. */
    @ParameterizedTest
    @CsvSource({
        "1/(1+exp(-x)), -800, 0",
        "1/(1+exp(-x))^2, -800, 0",
        "(1+exp(-x))^(-0.5), -800, 0",
        "exp(-exp(x)), 800, 0",
        "exp(-x^2), 1e200, 0",
        "exp(-1/x^2), 0, 0",
        "tanh(exp(x)), 800, 0",
        "atan(exp(x)), 800, 0",
        "sigmoid(exp(x)), 800, 0",
        "1/(1+x^4), 1e100, 0",
        "x sqrt(x), 0, 0",
        "x cbrt(x), 0, 0"
    })
    void exact_ones_are_the_limit_where_zero_meets_infinity(String text, double x, double slope) throws Mistake {
        for (var evaluated : List.of(Formula.read(text + " + y"), Formula.read(text + " + y" + " + 0y".repeat(900)))) {
            assertEquals(new Vec(slope, 1), evaluated.gradient(new Vec(x, 0)).plus(0));
            var tangent = new ArrayList<Double>();
            evaluated.tangent(x, 0, (value, g1, g2) -> tangent.addAll(List.of(g1 + 0, g2)));
            assertEquals(List.of(slope, 1.0), tangent);
            if (x != 0) {
                assertEquals(0, evaluated.hessian(new Vec(x, 0)).largestEigenvalue());
            }
        }
    }

    /** Where the usual h is as long as the waves of the formula. */
    @ParameterizedTest
    @CsvSource({
        "CENTRAL, sin(x), 1e6", "CENTRAL, sin(x), 1e8", "CENTRAL, sin(100x), 1e5", "CENTRAL, x^2 + sin(x), 1e5",
        "CENTRAL, sin(1e5 x), 1", "CENTRAL, sin(1e6 x), 0", "CENTRAL, x^2, 1e9", "FORWARD, sin(x), 1e6",
        "FIVE_POINT, sin(x), 1e6", "FIVE_POINT, cos(50x), 1e4", "CENTRAL, exp(-(x-1e6)^2), 1000000.5"
    })
    void h_is_less_where_the_formula_varies_fast(Derivatives.Kind kind, String text, double x) throws Mistake {
        var formula = Formula.read(text + " + y^2");
        var at = new Vec(x, 1);
        var derivatives = new Derivatives(kind, OptionalDouble.empty());
        double exact = formula.gradient(at).x1();
        assertEquals(exact, derivatives.gradient(formula, at).x1(), 1e-3 * Math.abs(exact));
        var curvature = formula.hessian(at);
        double size = Math.max(Math.abs(curvature.largestEigenvalue()), Math.abs(curvature.smallestEigenvalue()));
        assertEquals(curvature.a11(), derivatives.hessian(formula, at).a11(), 0.03 * size);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_finds_gradient_and_hessian(Derivatives.Kind kind) throws Mistake {
        Formula formula = Formula.read("x^3 y + exp y");
        Derivatives derivatives = new Derivatives(kind, OptionalDouble.empty());
        Vec gradient = derivatives.gradient(formula, new Vec(2, 1));
        assertEquals(12, gradient.x1(), 1e-6);
        assertEquals(8 + Math.E, gradient.x2(), 1e-6);
        var tangent = new MutableTangent();
        derivatives.tangent(formula, 2, 1, tangent);
        assertEquals(
                List.of(formula.value(2, 1), gradient.x1(), gradient.x2()),
                List.of(tangent.value(), tangent.g1(), tangent.g2()));
        Symmetric hessian = derivatives.hessian(formula, new Vec(2, 1));
        assertEquals(12, hessian.a11(), 1e-3);
        assertEquals(12, hessian.a12(), 1e-3);
        assertEquals(Math.E, hessian.a22(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"CENTRAL, 1.03", "FORWARD, 1.331", "FIVE_POINT, 1", "EXACT, 1"})
    void a_given_h_is_used_as_it_is(Derivatives.Kind kind, double slope) throws Mistake {
        Derivatives derivatives = new Derivatives(kind, OptionalDouble.of(0.1));
        double found =
                derivatives.gradient(Formula.read("x^3 / 3"), new Vec(1, 0)).x1();
        double expected =
                switch (kind) {
                    case CENTRAL -> 1 + 0.01 / 3;
                    case FORWARD -> (1.331 - 1) / 0.3;
                    default -> slope;
                };
        assertEquals(expected, found, 1e-12);
    }

    @Test
    void h_is_positive() {
        assertThrows(
                IllegalArgumentException.class, () -> new Derivatives(Derivatives.Kind.CENTRAL, OptionalDouble.of(0)));
    }

    @Test
    void cost_is_the_number_of_evaluations() {
        assertEquals(4, Derivatives.CENTRAL.cost());
        assertEquals(1, Derivatives.EXACT.cost());
        assertEquals(8, FIVE_POINT.cost());
    }
}
