package ravine.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Box;
import ravine.Symmetric;
import ravine.Vec;
import ravine.formula.Formula;

class ObjectiveLibraryTest {

    static List<KnownObjective> all() {
        return ObjectiveLibrary.all();
    }

    @Test
    void all_have_names_of_their_own() {
        Set<String> ids = all().stream().map(KnownObjective::id).collect(Collectors.toSet());
        assertEquals(22, ids.size());
        assertEquals(all().size(), ids.size());
        assertEquals("bowl", all().get(0).id());
        assertEquals(
                List.of("θ", "κ"),
                ObjectiveLibrary.find("ravine").orElseThrow().formula().parameters());
    }

    @ParameterizedTest
    @MethodSource("all")
    void starts_minima_and_saddles_are_in_the_domain(KnownObjective objective) {
        assertTrue(objective.domain().contains(objective.start()));
        assertTrue(objective.minima().stream()
                .allMatch(minimum -> objective.domain().contains(minimum.at())));
        assertTrue(objective.saddles().stream().allMatch(objective.domain()::contains));
        assertTrue(!objective.lesson().contains("\n") && !objective.source().isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_stated_minimum_is_flat_and_has_the_stated_value(KnownObjective objective) {
        for (KnownObjective.Minimum minimum : objective.minima()) {
            assertEquals(
                    minimum.value(),
                    objective.formula().value(minimum.at().x1(), minimum.at().x2()),
                    1e-12);
            assertTrue(objective.formula().gradient(minimum.at()).norm() < 1e-6, minimum.toString());
            assertTrue(lowestOnCircle(objective, minimum.at()) > minimum.value(), minimum.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_stated_saddle_is_flat_and_goes_up_and_down(KnownObjective objective) {
        for (Vec saddle : objective.saddles()) {
            assertTrue(objective.formula().gradient(saddle).norm() < 1e-6, saddle.toString());
            Symmetric hessian = objective.formula().hessian(saddle);
            double value = objective.formula().value(saddle.x1(), saddle.x2());
            assertTrue(lowestOnCircle(objective, saddle) < value, saddle.toString());
            boolean curved = hessian.largestEigenvalue() > 0 && hessian.smallestEigenvalue() < 0;
            assertTrue(curved || objective.id().equals("monkey-saddle"), hessian.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_start_descends_below_the_lowest_minimum(KnownObjective objective) {
        Random random = new Random(7);
        double lowest = objective.lowest().orElse(Double.NEGATIVE_INFINITY);
        for (int i = 0; i < 100; i++) {
            double end = descend(objective, at(objective.domain(), random.nextDouble(), random.nextDouble()));
            assertTrue(end >= lowest - 1e-9 * Math.max(1, Math.abs(lowest)), () -> objective.id() + " " + end);
        }
    }

    /** The value where steepest descent with backtracking, kept inside the domain, comes to rest. */
    private static double descend(KnownObjective objective, Vec start) {
        Formula formula = objective.formula();
        Box box = objective.domain();
        Vec at = start;
        double value = formula.value(at.x1(), at.x2());
        double rate = 0.1;
        for (int i = 0; i < 300 && rate > 1e-14; i++) {
            Vec next = at.minus(formula.gradient(at).times(rate));
            next = new Vec(
                    Math.max(box.x1Min(), Math.min(box.x1Max(), next.x1())),
                    Math.max(box.x2Min(), Math.min(box.x2Max(), next.x2())));
            double there = formula.value(next.x1(), next.x2());
            rate = there < value ? rate * 1.5 : rate / 3;
            at = there < value ? next : at;
            value = Math.min(there, value);
        }
        return value;
    }

    private static double lowestOnCircle(KnownObjective objective, Vec centre) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 64; i++) {
            double angle = i * Math.PI / 32;
            Vec at = centre.plus(new Vec(Math.cos(angle), Math.sin(angle)).times(1e-3));
            lowest = Math.min(lowest, objective.formula().value(at.x1(), at.x2()));
        }
        return lowest;
    }

    static Vec at(Box box, double right, double up) {
        return new Vec(box.x1Min() + right * box.width(), box.x2Min() + up * box.height());
    }
}
