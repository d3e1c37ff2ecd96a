package ravine.sweep;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import ravine.Mistake;
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
        var plan = plan(SIDE, STEPS);
        var hand = Times.of(WARM, TURNS, () -> kept = byHand(plan));
        var map = Times.of(WARM, TURNS, () -> kept = map(plan).value(0));
        table.accept(new Line(
                "map of momentum, 256² runs of 200 steps",
                1e3 * map.median(),
                "ms",
                "by hand",
                1e3 * hand.median(),
                "≤ 4"));
        for (int side : new int[] {SIDE / 2, SIDE, 2 * SIDE}) {
            linear(table, side, STEPS, "for each cell, " + side + "²", 1e9 / ((double) side * side));
        }
        for (int steps : new int[] {STEPS / 2, 2 * STEPS, 8 * STEPS}) {
            linear(
                    table,
                    SIDE / 2,
                    steps,
                    "for each step of a cell, " + steps + " steps",
                    4e9 / ((double) SIDE * SIDE * steps));
        }
        table.accept(Line.plain("map, kept for each cell", bytesOfCell(), "bytes", "its cells only"));
    }

    private static MapPlan plan(int side, int steps) throws Mistake {
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(steps).withDerivatives(Derivatives.EXACT));
        return MapPlans.of(
                session,
                List.of(Over.read("eta=0.001..10:" + side), Over.read("beta=0..0.99:" + side)),
                OptionalInt.empty());
    }

    private static RunMap map(MapPlan plan) {
        return RunMap.of(plan, OptionalDouble.empty(), share -> {});
    }

    private static void linear(Consumer<Line> table, int side, int steps, String what, double nanoseconds)
            throws Exception {
        var plan = plan(side, steps);
        var times = Times.of(1, TURNS, () -> kept = map(plan).value(0));
        table.accept(Line.plain("map of momentum, " + what, nanoseconds * times.median(), "ns", "the same"));
    }

    /** The heap that a map holds. */
    private static double bytesOfCell() throws Mistake {
        var plan = plan(2 * SIDE, STEPS);
        long before = used();
        var map = map(plan);
        long after = used();
        kept = map.value(0);
        return (double) (after - before) / plan.cells();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
