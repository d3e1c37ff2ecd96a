package ravine.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.objective.Derivatives;

class ObjectiveDerivativesTest {

    private static final int POINTS = 1000;
    /** Small against the ripples of every objective, large against rounding. */
    private static final double H = 2e-4;

    private static final Derivatives FIVE_POINT = new Derivatives(Derivatives.Kind.FIVE_POINT, OptionalDouble.of(H));

    static List<KnownObjective> all() {
        return ObjectiveLibrary.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void exact_gradient_agrees_with_five_point_differences(KnownObjective objective) {
        Random random = new Random(1);
        for (int i = 0; i < POINTS; i++) {
            Vec at = ObjectiveLibraryTest.at(objective.domain(), random.nextDouble(), random.nextDouble());
            Vec exact = objective.formula().gradient(at);
            double error =
                    exact.minus(FIVE_POINT.gradient(objective.formula(), at)).norm();
            assertTrue(error <= 1e-6 * Math.max(1, exact.norm()), () -> objective.id() + at + error);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void exact_hessian_agrees_with_five_point_differences_of_the_gradient(KnownObjective objective) {
        Random random = new Random(2);
        for (int i = 0; i < POINTS; i++) {
            Vec at = ObjectiveLibraryTest.at(objective.domain(), random.nextDouble(), random.nextDouble());
            Symmetric exact = objective.formula().hessian(at);
            Vec byX1 = slope(objective.formula(), at, new Vec(1, 0));
            Vec byX2 = slope(objective.formula(), at, new Vec(0, 1));
            double size =
                    Math.max(1, Math.max(Math.abs(exact.largestEigenvalue()), Math.abs(exact.smallestEigenvalue())));
            double error = Math.max(
                    byX1.minus(new Vec(exact.a11(), exact.a12())).norm(),
                    byX2.minus(new Vec(exact.a12(), exact.a22())).norm());
            assertTrue(error <= 1e-6 * size, () -> objective.id() + at + error);
        }
    }

    /** Relative to the usual gradient in the domain. Lévy's ripples are too fast for the default h: (6πh)²/6 is 1e-7 at its edge; Ackley has a cone. */
    static List<KnownObjective> smooth() {
        return all().stream()
                .filter(objective -> !List.of("levy-13", "ackley").contains(objective.id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void central_gradient_is_right_to_eight_digits(KnownObjective objective) {
        Random random = new Random(3);
        double squares = 0;
        double worst = 0;
        for (int i = 0; i < POINTS; i++) {
            Vec at = ObjectiveLibraryTest.at(objective.domain(), random.nextDouble(), random.nextDouble());
            Vec exact = objective.formula().gradient(at);
            squares += exact.dot(exact);
            double error = exact.minus(Derivatives.CENTRAL.gradient(objective.formula(), at))
                    .norm();
            worst = Math.max(worst, error);
        }
        double relative = worst / Math.sqrt(squares / POINTS);
        assertTrue(relative <= 1e-8, () -> objective.id() + " " + relative);
    }

    private static Vec slope(Formula formula, Vec at, Vec direction) {
        Vec near = formula.gradient(at.plus(direction.times(H))).minus(formula.gradient(at.plus(direction.times(-H))));
        Vec far = formula.gradient(at.plus(direction.times(2 * H)))
                .minus(formula.gradient(at.plus(direction.times(-2 * H))));
        return near.times(8).minus(far).over(12 * H);
    }
}
