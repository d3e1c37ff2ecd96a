package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.Vec;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.map.MarkedMap;
import ravine.objective.Derivatives;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.sweep.RunMap;
import ravine.workbench.MapView;

/**
 * Momentum's map in the window, sixty frames a second: how long after an edit the first of it is drawn and all of it has run, what the
 * frames take meanwhile, and in how many of them it is another map while a slider is dragged that is not on its axes.
 */
public final class MapFrameTimes {

    private static final int STEPS = 200;
    private static final int WARM = 6;
    private static final int TURNS = 6;
    /** Turns that do not count end after so many seconds, and those that count after as many. */
    private static final double MOST_SECONDS = 10;

    private static final double YARD = 2;

    private static final int BLOCKS = 2;

    private static final int DRAGGED = 200;
    private static final double FRAME = 1.0 / 60;
    private static final double CELLS = 256 * 256;

    private final FrameTimes frames;
    private final MapView view;
    private final List<Double> total = new ArrayList<>();

    private MapFrameTimes(FrameTimes frames) {
        this.frames = frames;
        view = (MapView) frames.workbench().picture().drawn(PictureView.MAP);
    }

    public static void measure(Consumer<Line> table) throws Exception {
        new MapFrameTimes(FrameTimes.of(session(), table, YARD)).print(table);
    }

    private static Session session() throws Mistake {
        var lecture = FirstSession.lecture();
        return lecture.withTracks(lecture.tracks().subList(1, 2))
                .withProblem(problem -> problem.withSteps(STEPS).withDerivatives(Derivatives.EXACT))
                .withScene(scene -> scene.withViews(List.of(PictureView.MAP)));
    }

    /** What one map took, in seconds after the edit that began it. */
    private record Filled(double first, double whole, double refined, int cells) {}

    private void print(Consumer<Line> table) {
        var first = turns(-WARM, WARM, this::playing).get(0);
        table.accept(Line.plain("cells of a map in the window", first.cells, "", ""));
        line(table, "until the first pass is drawn, of the first map", first.first, "");
        line(table, "until all has run, for 256², of the first map", first.whole * CELLS / first.cells, "");
        line(table, "until it is refined, of the first map", first.refined, "");
        filled(table, "", "≤ 1000 ms", turns(0, TURNS, number -> {}));
        total.clear();
        filled(table, " while playing", "", turns(TURNS, TURNS, this::playing));
        line(table, "frames meanwhile, median", times(total).median(), "");
        line(table, "frames meanwhile, 99 %", times(total).most(), "≤ 16 ms");
        dragged(table);
    }

    private static void filled(Consumer<Line> table, String when, String aim, List<Filled> maps) {
        var first = maps.stream().map(Filled::first).toList();
        var whole = maps.stream().map(each -> each.whole * CELLS / each.cells).toList();
        line(table, "until the first pass is drawn%s, median".formatted(when), median(first), "≤ 50 ms");
        line(table, "until all has run%s, for 256², median".formatted(when), median(whole), aim);
    }

    /** Has the next step shown. */
    private void playing(int number) {
        frames.workbench().player().show(Math.floorMod(number, STEPS));
    }

    /** So many maps one after the other, fewer where they take long, with frames that do this meanwhile. */
    private List<Filled> turns(int from, int count, IntConsumer meanwhile) {
        var turns = new ArrayList<Filled>();
        long begin = System.nanoTime();
        do {
            turns.add(filled(from + turns.size(), meanwhile));
        } while (turns.size() < count && (System.nanoTime() - begin) * 1e-9 < MOST_SECONDS);
        return turns;
    }

    private void dragged(Consumer<Line> table) {
        var recipe = frames.workbench().session().tracks().get(0).recipe();
        var key = recipe.spec().keys().stream()
                .filter(each -> each instanceof Key.Numeric && each.name().equals("dampening"))
                .findFirst()
                .orElseThrow();
        int others = 0;
        for (int block = 0; block < BLOCKS; block++) {
            total.clear();
            others = 0;
            for (int i = 0; i < DRAGGED; i++) {
                var before = map();
                frame(number -> frames.workbench().tracks().set(0, key, 0.002 * FrameTimes.swing(number)), i);
                others += map() == before ? 0 : 1;
            }
        }
        table.accept(
                Line.plain("dragging another slider, frames with another map", 100.0 * others / DRAGGED, "%", "100"));
        line(table, "dragging another slider, median", times(total).median(), "");
        line(table, "dragging another slider, 99 %", times(total).most(), "≤ 16 ms");
    }

    private static void line(Consumer<Line> table, String what, double seconds, String aim) {
        table.accept(Line.plain("map in the window, " + what, 1e3 * seconds, "ms", aim));
    }

    private static Times times(List<Double> seconds) {
        return Times.of(seconds.stream().mapToDouble(each -> each).toArray());
    }

    private static double median(List<Double> seconds) {
        return times(seconds).median();
    }

    private Filled filled(int turn, IntConsumer meanwhile) {
        var workbench = frames.workbench();
        var start = new Vec(-5 + 0.01 * turn, -2);
        var before = map();
        long begin = System.nanoTime();
        frame(number -> workbench.starts().move(0, start), 0);
        double first = map() == before ? 0 : (System.nanoTime() - begin) * 1e-9;
        double whole = 0;
        // The edges of the first map are refined; of the others that would take several times as long as all else.
        for (int i = 1; Headless.get(() -> view.running().get()) && (whole == 0 || turn == -WARM); i++) {
            frame(meanwhile, i);
            double now = (System.nanoTime() - begin) * 1e-9;
            first = first == 0 && map() != before ? now : first;
            whole = whole == 0 && Headless.get(() -> view.progress().get() == 1) ? now : whole;
        }
        double refined = (System.nanoTime() - begin) * 1e-9;
        var map = map();
        return new Filled(
                first,
                whole == 0 ? refined : whole,
                refined,
                map == null ? 0 : map.plan().cells());
    }

    /** A frame, and a pause until it is time for the next. */
    private void frame(IntConsumer edit, int number) {
        long begin = System.nanoTime();
        total.add(frames.whole(edit, number));
        double left = FRAME - (System.nanoTime() - begin) * 1e-9;
        if (left > 0) {
            pause(left);
        }
    }

    private static void pause(double seconds) {
        try {
            Thread.sleep((long) (1e3 * seconds), (int) (1e9 * seconds % 1e6));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of the map that was drawn last. */
    private @Nullable RunMap map() {
        return Headless.get(() -> frames.workbench().picture().figure()).panels().stream()
                .map(panel -> ((MarkedMap) panel).map().map())
                .findFirst()
                .flatMap(map -> map)
                .orElse(null);
    }
}
