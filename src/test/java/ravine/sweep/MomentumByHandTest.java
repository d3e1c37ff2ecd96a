package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.objective.Derivatives;
import ravine.session.FirstSession;

/** The map of momentum on the lecture's bowl, beside the same steps written out. */
final class MomentumByHandTest {

    private static final int STEPS = 200;

    private static double byHand(double eta, double beta) {
        double x1 = -5;
        double x2 = -2;
        double v1 = 0;
        double v2 = 0;
        for (int step = 0; step < STEPS; step++) {
            v1 = beta * v1 + 0.2 * x1;
            v2 = beta * v2 + 4 * x2;
            x1 -= eta * v1;
            x2 -= eta * v2;
        }
        return 0.1 * x1 * x1 + 2 * x2 * x2;
    }

    @Test
    void each_cell_ends_where_the_steps_written_out_end() throws Mistake {
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(STEPS).withDerivatives(Derivatives.EXACT));
        var plan = MapPlans.of(
                session, List.of(Over.read("eta=0.001..10:64"), Over.read("beta=0..0.99:64")), OptionalInt.empty());
        var map = RunMap.of(plan, OptionalDouble.empty(), share -> {});
        int compared = 0;
        for (int cell = 0; cell < plan.cells(); cell++) {
            double hand = byHand(
                    plan.across().values().get(plan.column(cell)),
                    plan.upright().values().get(plan.row(cell)));
            if (Double.isFinite(map.value(cell)) && hand < 1e200 && hand > 1e-200) {
                assertEquals(hand, map.value(cell), 1e-8 * hand, "cell " + cell);
                compared++;
            }
        }
        assertTrue(compared > plan.cells() / 2, compared + " of " + plan.cells());
    }
}
