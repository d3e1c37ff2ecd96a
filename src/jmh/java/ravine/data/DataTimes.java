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

    private static final int WARM = 300;
    private static final int TURNS = 300;
    private static final int STEPS = 1000;
    private static final int ROWS = 100_000;

    /** Where results go, so that none is left out. */
    private static double sink;

    private DataTimes() {}

    public static void measure(Consumer<Line> lines) throws Exception {
        value(lines);
        for (var kind : new Sampling.Kind[] {Sampling.Kind.SHUFFLED, Sampling.Kind.REPLACEMENT}) {
            var small = steps(100, kind);
            var large = steps(ROWS, kind);
            double nanoseconds = 1e9 / STEPS;
            lines.accept(new Line(
                    "gd on one of 100,000 rows, " + kind + ", a step",
                    nanoseconds * large.median(),
                    "ns",
                    "one of 100",
                    nanoseconds * small.median(),
                    "≤ 1.5"));
        }
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
        var hand = Times.of(20_000, 20_000, () -> sink += byHand(0.3, 1.2, u, v));
        var compiled = Times.of(20_000, 20_000, () -> sink += mean.value(0.3, 1.2));
        lines.accept(new Line(
                "squares over 1000 rows, a row",
                1e6 * compiled.median(),
                "ns",
                "by hand",
                1e6 * hand.median(),
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

    private static Times steps(int rows, Sampling.Kind kind) throws Exception {
        var problem = Problem.of(squares(table(rows)), STEPS)
                .withDerivatives(Derivatives.EXACT)
                .withSampling(new Sampling(kind, 1));
        var recipe = Recipe.read("gd:eta=0.01");
        return Times.of(
                WARM,
                TURNS,
                () -> sink += Run.of(problem, Vec.ZERO, recipe).at(STEPS).x1());
    }
}
