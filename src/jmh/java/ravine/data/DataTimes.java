package ravine.data;

import java.util.function.Consumer;
import ravine.Mistake;
import ravine.Vec;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.data.generator.Generator;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;

/** Values over rows beside a loop written by hand, and steps on single rows of a large table beside those of a small one. */
public final class DataTimes {

    /** What is compared takes turns, so that neither has the quieter machine or the warmer code; the least median of each counts. */
    private static final int BLOCKS = 8;

    private static final int TURNS = 100;
    private static final int STEPS = 1000;
    private static final int ROWS = 100_000;

    /** Where results go, so that none is left out. */
    private static double sink;

    private DataTimes() {}

    public static void measure(Consumer<Line> lines) throws Exception {
        value(lines);
        for (var kind : new Sampling.Kind[] {Sampling.Kind.SHUFFLED, Sampling.Kind.REPLACEMENT}) {
            var medians = medians(TURNS, steps(100, kind), steps(ROWS, kind));
            double nanoseconds = 1e9 / STEPS;
            lines.accept(new Line(
                    "gd on one of 100,000 rows, " + kind + ", a step",
                    nanoseconds * medians.measured(),
                    "ns",
                    "one of 100",
                    nanoseconds * medians.yard(),
                    "≤ 1.5"));
        }
    }

    private record Medians(double yard, double measured) {}

    private static Medians medians(int turns, Times.Work yard, Times.Work measured) throws Exception {
        double one = Double.POSITIVE_INFINITY;
        double other = Double.POSITIVE_INFINITY;
        for (int block = 0; block < BLOCKS; block++) {
            one = Math.min(one, Times.of(turns, turns, yard).median());
            other = Math.min(other, Times.of(turns, turns, measured).median());
        }
        return new Medians(one, other);
    }

    private static Table table(int rows) throws Mistake {
        return Generator.read("line:rows=" + rows).table();
    }

    private static Mean squares(Table table) throws Mistake {
        return new Mean(Formula.read("m = x₁ + x₂u; mean((m − v)²/2)", table.columns()), table);
    }

    private static void value(Consumer<Line> lines) throws Exception {
        var table = table(1000);
        var mean = squares(table);
        var u = table.column(0);
        var v = table.column(1);
        var medians = medians(5000, () -> sink += byHand(0.3, 1.2, u, v), () -> sink += mean.value(0.3, 1.2));
        lines.accept(new Line(
                "squares over 1000 rows, a row",
                1e6 * medians.measured(),
                "ns",
                "by hand",
                1e6 * medians.yard(),
                "≤ 1.5"));
    }

    private static double byHand(double x1, double x2, double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double error = x1 + x2 * u[i] - v[i];
            sum += error * error / 2;
        }
        return sum / u.length;
    }

    private static Times.Work steps(int rows, Sampling.Kind kind) throws Exception {
        var problem = Problem.of(squares(table(rows)), STEPS)
                .withDerivatives(Derivatives.EXACT)
                .withSampling(new Sampling(kind, 1));
        var recipe = Recipe.read("gd:eta=0.01");
        return () -> sink += Run.of(problem, Vec.ZERO, recipe).at(STEPS).x1();
    }
}
