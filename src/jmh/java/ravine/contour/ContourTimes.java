package ravine.contour;

import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import ravine.Box;
import ravine.axis.Axes;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.draw.Frame;
import ravine.formula.Formula;
import ravine.path.PolylineSimplifier;

/** Contours, lines and the regions of filled bands at once, beside a plain loop that only evaluates f written in Java at each point. */
public final class ContourTimes {

    private static final Box VIEW = new Box(-5, 5, -5, 5);
    private static final int COUNT = 20;
    private static final int SIZE = 512;
    private static final int WARM = 60;
    private static final int TURNS = 60;
    private static final String AIM = "15 to 25 ms, a quarter of contourpy's 60 to 100 ms";

    private ContourTimes() {}

    private record Subject(String name, String text, DoubleBinaryOperator byHand) {

        static final Subject HIMMELBLAU =
                new Subject("Himmelblau", "(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2", (x1, x2) -> {
                    double a = x1 * x1 + x2 - 11;
                    double b = x1 + x2 * x2 - 7;
                    return a * a + b * b;
                });
        static final Subject WAVES = new Subject(
                "sin and exp",
                "sin(3x1)cos(2x2)exp(-0.1(x1^2 + x2^2)) + 0.2sin(x1 x2)",
                (x1, x2) -> Math.sin(3 * x1) * Math.cos(2 * x2) * Math.exp(-0.1 * (x1 * x1 + x2 * x2))
                        + 0.2 * Math.sin(x1 * x2));

        /** Evaluates f at each point; the sum keeps the loop from being left out. */
        double loop(int size, double[] values) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                for (int i = 0; i < size; i++) {
                    double value = byHand.applyAsDouble(-5 + 10.0 * i / (size - 1), -5 + 10.0 * j / (size - 1));
                    values[j * size + i] = value;
                    sum += value;
                }
            }
            return sum;
        }
    }

    public static void measure(Consumer<Line> table) throws Exception {
        for (var subject : new Subject[] {Subject.HIMMELBLAU, Subject.WAVES}) {
            var formula = Formula.read(subject.text);
            var loop = loop(subject, SIZE);
            var grid = Grid.sample(formula::row, VIEW, SIZE, SIZE);
            var levels = levels(grid);
            var name = "%s, %d², %d levels, ".formatted(subject.name, SIZE, levels.length);
            time(table, name + "f at all points", loop, () -> Grid.sample(formula::row, VIEW, SIZE, SIZE), "");
            time(table, name + "levels chosen", loop, () -> Levels.LINEAR.in(grid, COUNT), "");
            time(table, name + "lines and regions", loop, () -> Contours.of(grid, levels), AIM);
            var contours = Contours.of(grid, levels);
            time(table, name + "regions as pixels", loop, () -> place(contours), "");
        }
        for (int size : new int[] {256, 512, 1024, 2048}) {
            growth(table, size);
        }
    }

    /** Values between the quantiles, so that every function has all of them. */
    private static double[] levels(Grid grid) {
        return Levels.QUANTILE.in(grid, COUNT);
    }

    private static Times loop(Subject subject, int size) throws Exception {
        var values = new double[size * size];
        var sum = new double[1];
        return Times.of(WARM, TURNS, () -> sum[0] += subject.loop(size, values));
    }

    private static void place(Contours contours) {
        var axes = Axes.free(VIEW, new Frame(0, 0, 1000, 1000));
        var simplifier = new PolylineSimplifier();
        contours.levels().forEach(contour -> simplifier.place(axes, contour.region()));
    }

    private static void time(Consumer<Line> table, String what, Times loop, Times.Work work, String aim)
            throws Exception {
        var times = Times.of(WARM, TURNS, work);
        table.accept(Line.time(what, times.median(), "plain loop", loop.median(), aim));
    }

    private static void growth(Consumer<Line> table, int size) throws Exception {
        var subject = Subject.HIMMELBLAU;
        var formula = Formula.read(subject.text);
        var levels = levels(Grid.sample(formula::row, VIEW, 256, 256));
        int turns = Math.max(8, 30 * 256 / size);
        var times = Times.of(turns, turns, () -> Contours.of(Grid.sample(formula::row, VIEW, size, size), levels));
        double cells = (double) size * size;
        var values = new double[size * size];
        var sum = new double[1];
        var loop = Times.of(turns, turns, () -> sum[0] += subject.loop(size, values));
        table.accept(new Line(
                "Himmelblau, %d², whole, for each cell".formatted(size),
                1e9 * times.median() / cells,
                "ns",
                "plain loop",
                1e9 * loop.median() / cells,
                "the same ns for each size"));
    }
}
