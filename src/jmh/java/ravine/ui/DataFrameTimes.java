package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ravine.Box;
import ravine.Mistake;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.contour.Landscape;
import ravine.data.Mean;
import ravine.data.Table;
import ravine.data.generator.Generator;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.session.Track;

/** Frames of the real window over data: while a point is dragged, and while contours over many rows are filled. */
public final class DataFrameTimes {

    private static final int STEPS = 200;
    private static final int ROWS = 200;
    private static final int MANY_ROWS = 1000;
    private static final int FILLINGS = 12;

    /** So many first frames, of contours that the next change gives up, have Java compile what they run. */
    private static final int WARM = 400;

    /** No more contours are filled after so long. */
    private static final double MOST_SECONDS = 12;

    /** The same of dragging, which Java has compiled after most of it. */
    private static final double MOST_DRAGGING = 45;

    /** The same of the yardstick of each window. */
    private static final double YARD = 2;

    private static final String[] RECIPES = {
        "gd:eta=0.1", "momentum:eta=0.05", "nesterov:eta=0.05", "adagrad:eta=0.5", "rmsprop:eta=0.05", "adam:eta=0.2"
    };

    private DataFrameTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var frames = FrameTimes.of(session("line:rows=" + ROWS, "m = x₁ + x₂u; mean((m − v)²/2)"), table, YARD);
        frames.measure(
                "dragging one of 200 points, 6 methods × 200 steps",
                i -> frames.workbench().rows().set("point", 7, 1, 0.02 * FrameTimes.swing(i)),
                "≤ 33 ms",
                MOST_DRAGGING);
        frames.close();
        fill(table, "line:rows=" + MANY_ROWS, "m = x₁ + x₂u; mean((m − v)²/2)", "squares", DataFrameTimes::squares);
        fill(
                table,
                "clouds:rows=" + MANY_ROWS,
                "p = sigmoid(x₁s + x₂t); −mean(v ln p + (1 − v) ln(1 − p))",
                "logistic",
                DataFrameTimes::logistic);
    }

    /** A loss at a point, by hand. */
    private interface Loop {
        double at(double x1, double x2, double[][] columns);
    }

    private static double squares(double x1, double x2, double[][] columns) {
        var u = columns[0];
        var v = columns[1];
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double error = x1 + x2 * u[i] - v[i];
            sum += error * error / 2;
        }
        return sum / u.length;
    }

    private static double logistic(double x1, double x2, double[][] columns) {
        var s = columns[0];
        var t = columns[1];
        var v = columns[2];
        double sum = 0;
        for (int i = 0; i < s.length; i++) {
            double p = 1 / (1 + Math.exp(-x1 * s[i] - x2 * t[i]));
            // Far away p is 0 or 1, and the other logarithm not finite.
            sum += Math.log(v[i] > 0.5 ? p : 1 - p);
        }
        return -sum / s.length;
    }

    /** The seconds of the same loop at each point of the contours, on all processors. */
    private static double plain(Loop loop, Table table, Box box, int columns, int rows) {
        var data = new double[][] {
            table.column(0), table.column(1), table.column(table.columns().size() - 1)
        };
        long begin = System.nanoTime();
        double all = IntStream.range(0, rows)
                .parallel()
                .mapToDouble(j -> {
                    double sum = 0;
                    for (int i = 0; i < columns; i++) {
                        sum += loop.at(
                                box.x1Min() + i * box.width() / columns, box.x2Min() + j * box.height() / rows, data);
                    }
                    return sum;
                })
                .sum();
        double seconds = (System.nanoTime() - begin) * 1e-9;
        if (Double.isNaN(all)) {
            throw new IllegalStateException("a loss is not a number");
        }
        return seconds;
    }

    private static Session session(String rule, String text) throws Mistake {
        var data = Generator.read(rule).table();
        var mean = new Mean(Formula.read(text, data.columns()), data);
        var tracks = new ArrayList<Track>();
        for (var recipe : RECIPES) {
            tracks.add(new Track(Recipe.read(recipe), tracks.size(), true));
        }
        return FirstSession.lecture()
                .withProblem(
                        problem -> problem.withObjective(mean).withSteps(STEPS).withDerivatives(Derivatives.EXACT))
                .withTracks(tracks)
                .withScene(scene -> scene.withViews(List.of(PictureView.CONTOURS, PictureView.DATA)));
    }

    /** Changes a row, then makes frame after frame until the contours are filled: what each takes, and what all take beside a plain loop over all points. */
    private static void fill(Consumer<Line> table, String rule, String text, String what, Loop loop) throws Exception {
        var data = Generator.read(rule).table();
        var frames = FrameTimes.of(session(rule, text), table, YARD);
        var workbench = frames.workbench();
        var first = new ArrayList<Double>();
        var used = new ArrayList<Double>();
        var under = new ArrayList<Double>();
        var usedUnder = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int i = 0; i < WARM; i++) {
            int turn = i;
            frames.frame(number -> workbench.rows().set("", 7, 1, turn), 0);
        }
        long start = System.nanoTime();
        for (int i = 0; i < FILLINGS && (System.nanoTime() - start) * 1e-9 < MOST_SECONDS; i++) {
            int turn = WARM + i;
            long begin = System.nanoTime();
            var made = frames.frame(number -> workbench.rows().set("", 7, 1, turn), 0);
            double now = sum(made);
            var each = new ArrayList<Double>();
            var usedEach = new ArrayList<Double>();
            while (Headless.get(() -> workbench.picture().contours().isUnderWay())) {
                var next = frames.frame(number -> {}, 0);
                each.add(sum(next));
                usedEach.add(next[2]);
                Thread.sleep(5);
            }
            double all = (System.nanoTime() - begin) * 1e-9;
            var contours = workbench.picture().contours();
            var frame = contours.axes().orElseThrow().frame();
            double once = plain(
                    loop,
                    data,
                    contours.axes().orElseThrow().view(),
                    (int) Math.min(Landscape.MOST, frame.width() / 2),
                    (int) Math.min(Landscape.MOST, frame.height() / 2));
            first.add(now);
            used.add(made[2]);
            under.addAll(each);
            usedUnder.addAll(usedEach);
            whole.add(all);
            plain.add(once);
        }
        frames.close();
        var name = "contours of " + what + " over 1000 rows, ";
        var yard = times(plain);
        table.accept(Line.time(name + "first frame, median", times(first).median(), "plain loop", yard.median(), ""));
        table.accept(
                Line.time(name + "first frame, 99 %", times(first).most(), "plain loop", yard.median(), "≤ 16 ms"));
        processor(table, name + "first frame", used, yard);
        if (!under.isEmpty()) {
            processor(table, name + "frames meanwhile", usedUnder, yard);
            var later = times(under);
            table.accept(Line.time(name + "frames meanwhile, median", later.median(), "plain loop", yard.median(), ""));
            table.accept(
                    Line.time(name + "frames meanwhile, 99 %", later.most(), "plain loop", yard.median(), "≤ 16 ms"));
        }
        table.accept(Line.time(name + "until all is shown", times(whole).median(), "plain loop", yard.median(), "≤ 2"));
    }

    /** What the window's own thread computes of frames, which other programs on the machine hardly change. */
    private static void processor(Consumer<Line> table, String what, List<Double> seconds, Times yard) {
        table.accept(
                Line.time(what + ", window's thread, 99 %", times(seconds).most(), "plain loop", yard.median(), ""));
    }

    private static double sum(double... seconds) {
        return seconds[0] + seconds[1];
    }

    private static Times times(List<Double> seconds) {
        return Times.of(seconds.stream().mapToDouble(each -> each).toArray());
    }
}
