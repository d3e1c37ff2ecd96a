package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ravine.Mistake;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.contour.ContourPanel;
import ravine.data.Mean;
import ravine.data.generator.Generator;
import ravine.draw.Theme;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.panel.SessionContours;
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
    private static final int FILLINGS = 30;
    private static final int WARM = 60;
    private static final String[] RECIPES = {
        "gd:eta=0.1", "momentum:eta=0.05", "nesterov:eta=0.05", "adagrad:eta=0.5", "rmsprop:eta=0.05", "adam:eta=0.2"
    };

    private DataFrameTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var frames = FrameTimes.of(session("line:rows=" + ROWS, "m = x₁ + x₂u; mean((m − v)²/2)"), table);
        frames.measure(
                "dragging one of 200 points, 6 methods × 200 steps",
                i -> frames.workbench().rows().set("point", 7, 1, 0.02 * FrameTimes.swing(i)),
                "≤ 33 ms");
        fill(table, "line:rows=" + MANY_ROWS, "m = x₁ + x₂u; mean((m − v)²/2)", "squares");
        fill(
                table,
                "clouds:rows=" + MANY_ROWS,
                "p = sigmoid(x₁s + x₂t); −mean(v ln p + (1 − v) ln(1 − p))",
                "logistic");
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

    /** Changes a row, then makes frame after frame until the contours are filled: what each takes, and what all take beside all points computed at once. */
    private static void fill(Consumer<Line> table, String rule, String text, String what) throws Exception {
        var frames = FrameTimes.of(session(rule, text), table);
        var workbench = frames.workbench();
        var first = new ArrayList<Double>();
        var under = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int i = 0; i < WARM + FILLINGS; i++) {
            int turn = i;
            long begin = System.nanoTime();
            double now = sum(frames.frame(number -> workbench.rows().set("", 7, 1, turn), 0));
            var each = new ArrayList<Double>();
            while (Headless.get(() -> workbench.picture().contours().isUnderWay())) {
                each.add(sum(frames.frame(number -> {}, 0)));
                Thread.sleep(5);
            }
            double all = (System.nanoTime() - begin) * 1e-9;
            var session = workbench.session();
            var figure = workbench.picture().contours().axes().orElseThrow().frame();
            long at = System.nanoTime();
            ContourPanel.of(
                    SessionContours.landscape(session),
                    figure.width(),
                    figure.height(),
                    SessionContours.style(session, Theme.LIGHT));
            double once = (System.nanoTime() - at) * 1e-9;
            if (i >= WARM) {
                first.add(now);
                under.addAll(each);
                whole.add(all);
                plain.add(once);
            }
        }
        var name = "contours of " + what + " over 1000 rows, ";
        var yard = times(plain);
        table.accept(Line.time(name + "first frame, median", times(first).median(), "all at once", yard.median(), ""));
        table.accept(
                Line.time(name + "first frame, 99 %", times(first).most(), "all at once", yard.median(), "≤ 16 ms"));
        if (!under.isEmpty()) {
            var later = times(under);
            table.accept(
                    Line.time(name + "frames meanwhile, median", later.median(), "all at once", yard.median(), ""));
            table.accept(
                    Line.time(name + "frames meanwhile, 99 %", later.most(), "all at once", yard.median(), "≤ 16 ms"));
        }
        table.accept(
                Line.time(name + "until all is shown", times(whole).median(), "all at once", yard.median(), "≤ 2"));
    }

    private static double sum(double... seconds) {
        return seconds[0] + seconds[1];
    }

    private static Times times(List<Double> seconds) {
        return Times.of(seconds.stream().mapToDouble(each -> each).toArray());
    }
}
