package ravine.sweep;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.objective.Derivatives;
import ravine.session.FirstSession;

/** A map of momentum on the lecture's bowl, 256 × 256 runs of 200 steps on all processors, beside the same steps by hand on one. */
public final class MapTimes {

    private static final int SIDE = 256;
    private static final int STEPS = 200;
    private static final int WARM = 3;
    private static final int TURNS = 7;

    private static volatile double kept;

    private MapTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(STEPS).withDerivatives(Derivatives.EXACT));
        var plan = MapPlans.of(
                session,
                List.of(Over.read("eta=0.001..10:" + SIDE), Over.read("beta=0..0.99:" + SIDE)),
                OptionalInt.empty());
        var hand = Times.of(WARM, TURNS, () -> kept = byHand(plan));
        var map = Times.of(
                WARM,
                TURNS,
                () -> kept =
                        RunMap.of(plan, OptionalDouble.empty(), share -> {}).value(0));
        table.accept(new Line(
                "map of momentum, 256² runs of 200 steps",
                1e3 * map.median(),
                "ms",
                "by hand",
                1e3 * hand.median(),
                "≤ 4"));
    }

    /** The sum of f at the ends, so that nothing is left out. */
    private static double byHand(MapPlan plan) {
        double sum = 0;
        for (double beta : plan.upright().values()) {
            for (double eta : plan.across().values()) {
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
                sum += 0.1 * x1 * x1 + 2 * x2 * x2;
            }
        }
        return sum;
    }
}
