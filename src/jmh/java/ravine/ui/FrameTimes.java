package ravine.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.ui.start.App;
import ravine.workbench.Workbench;

/**
 * Frames of the real window without a screen, drawn by the software pipeline: from the edit until the last pixel. Computing is
 * the edit with the runs and contours that follow from it, drawing all the rest.
 */
public final class FrameTimes {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    /** The size of the screen that the toolkit needs, as Monocle reads it. */
    public static final String SCREEN = WIDTH + "x" + HEIGHT;

    static final int STEPS = 500;

    /** The place of Adam among the methods. */
    static final int ADAM = 5;

    private static final int MANY = 1_000_000;
    private static final int COUNT = Frames.COUNT;
    private static final String[] RECIPES = {
        "gd:eta=0.001",
        "momentum:eta=0.0005",
        "nesterov:eta=0.0005",
        "adagrad:eta=0.5",
        "rmsprop:eta=0.05",
        "adam:eta=0.2",
        "amsgrad:eta=0.2",
        "nadam:eta=0.1",
        "adamax:eta=0.2",
        "yogi:eta=0.1",
        "lion:eta=0.02",
        "adabelief:eta=0.1"
    };

    private static final String YARDSTICK = "empty canvas";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Method PULSE = pulse();

    private final Consumer<Line> table;
    private final Times yard;
    private final Workbench workbench;
    private final Region picture;
    private final Stage stage;

    private FrameTimes(Consumer<Line> table, Times yard, Workbench workbench, Region picture, Stage stage) {
        this.table = table;
        this.yard = yard;
        this.workbench = workbench;
        this.picture = picture;
        this.stage = stage;
    }

    /** What makes a whole frame at once; the toolkit keeps it for itself. */
    private static Method pulse() {
        try {
            var pulse = QuantumToolkit.class.getDeclaredMethod("pulse");
            pulse.setAccessible(true);
            return pulse;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The frames of a window that shows a session, at its last step. */
    static FrameTimes of(Session first, Consumer<Line> table) {
        return of(first, table, Double.POSITIVE_INFINITY);
    }

    /** The same with a yardstick that takes so many seconds at most. */
    static FrameTimes of(Session first, Consumer<Line> table, double seconds) {
        var yard = emptyCanvas(seconds);
        var workbench = new Workbench(first, Headless.THREADS);
        var scene = Headless.get(() -> {
            workbench.theme().subscribe(App::dress);
            return App.scene(workbench);
        });
        var stage = Headless.show(scene, WIDTH, HEIGHT);
        var picture = (Region) scene.lookup("#pane").lookup("PanelView");
        Headless.run(() -> workbench.player().end());
        return new FrameTimes(table, yard, workbench, picture, stage);
    }

    Workbench workbench() {
        return workbench;
    }

    /** Closes the window: with two of them the toolkit without a screen paints all of both in each frame. */
    void close() {
        Headless.run(stage::close);
    }

    public static void measure(Consumer<Line> table) throws Exception {
        var first = session();
        var frames = of(first, table);
        var workbench = frames.workbench;
        int adam = ADAM;
        var eta = first.tracks().get(adam).recipe().spec().keys().get(0);
        frames.measure("dragging η", i -> workbench.tracks().set(adam, eta, 0.1 + 0.001 * swing(i)));
        frames.measure(
                "dragging the start",
                i -> workbench.starts().move(0, new Vec(-1.5 + 0.004 * swing(i), 2 - 0.003 * swing(i))));
        Headless.run(() -> workbench.starts().move(0, first.start()));
        frames.measure(
                "zooming",
                i -> workbench.edit(
                        "zoom", session -> session.withScene(shown -> shown.withView(view(1 + 0.01 * swing(i))))));
        Headless.run(() -> workbench.edit(
                "",
                session ->
                        session.withScene(shown -> shown.withView(first.scene().view()))));
        frames.measure("playing", i -> workbench.player().show(Math.floorMod(i, STEPS)));
        var kept = List.of(first.tracks().get(adam), noisy());
        Headless.run(() -> workbench.edit("", session -> session.withTracks(kept)
                .withProblem(problem -> problem.withSteps(MANY).withNoise(5))));
        frames.measure(
                "a million steps, playing", i -> workbench.player().show(Math.floorMod(i, COUNT) * (MANY / COUNT)));
        frames.measure(
                "a million steps, scrubbing",
                i -> workbench.player().show(Math.floorMod(i * 7919, COUNT) * (MANY / COUNT)));
        frames.measure(
                "a million steps, zooming",
                i -> workbench.edit(
                        "zoom", session -> session.withScene(shown -> shown.withView(view(1 + 0.01 * swing(i))))));
    }

    private static Track noisy() throws Mistake {
        return new Track(Recipe.read("momentum:eta=0.0002"), 1, true);
    }

    /** From 0 up to 100 and down again. */
    static int swing(int frame) {
        return 100 - Math.abs(Math.floorMod(frame, 200) - 100);
    }

    private static Box view(double scale) {
        return new Box(-2 * scale, 2 * scale, 1 - 2 * scale, 1 + 2 * scale);
    }

    static Session session() throws Mistake {
        var tracks = new ArrayList<Track>();
        for (var recipe : RECIPES) {
            tracks.add(new Track(Recipe.read(recipe), tracks.size(), true));
        }
        var rosenbrock = Formula.read("(1 − x₁)² + 100(x₂ − x₁²)²");
        return FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(rosenbrock).withSteps(STEPS))
                .withStart(new Vec(-1.5, 2))
                .withTracks(tracks)
                .withScene(scene -> scene.withView(view(1)));
    }

    /** Measures frames once Java has compiled what they run; what they take before that is one line of its own. */
    void measure(String what, IntConsumer edit) {
        measure(what, edit, "≤ 16 ms");
    }

    /** The same with another aim for the total. */
    void measure(String what, IntConsumer edit, String aim) {
        measure(what, edit, aim, Double.POSITIVE_INFINITY);
    }

    /** The same in about so many seconds at most. */
    void measure(String what, IntConsumer edit, String aim, double seconds) {
        var blocks = Frames.untilCompiled(seconds, i -> frame(edit, i));
        var frames = blocks.get(blocks.size() - 1);
        table.accept(Line.time(
                what + ", processor time of all threads, mean", frames.processor(), YARDSTICK, yard.median(), ""));
        print(what + ", compute", frames.compute(), "");
        print(what + ", draw", frames.draw(), "");
        print(what + ", total", frames.total(), aim);
        table.accept(Line.time(
                what + ", total, 99 % of the first frames",
                blocks.get(0).total().most(),
                YARDSTICK,
                yard.median(),
                ""));
    }

    /** The seconds that a frame takes for computing and for drawing, and the processor time of the window's thread. */
    double[] frame(IntConsumer edit, int number) {
        return Headless.get(() -> {
            long used = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            edit.accept(number);
            workbench.picture().figure(0, picture.getWidth(), picture.getHeight());
            long computed = System.nanoTime();
            draw();
            return new double[] {
                (computed - begin) * 1e-9,
                (System.nanoTime() - computed) * 1e-9,
                (THREADS.getCurrentThreadCpuTime() - used) * 1e-9
            };
        });
    }

    /** The seconds that a frame takes of which nothing is computed ahead. */
    double whole(IntConsumer edit, int number) {
        return Headless.get(() -> {
            long begin = System.nanoTime();
            edit.accept(number);
            draw();
            return (System.nanoTime() - begin) * 1e-9;
        });
    }

    private void print(String what, Times times, String aim) {
        table.accept(Line.time(what + ", median", times.median(), YARDSTICK, yard.median(), ""));
        table.accept(Line.time(what + ", 99 %", times.most(), YARDSTICK, yard.median(), aim));
    }

    /** One frame: layout and canvases on the toolkit's thread, then the pixels on that of the renderer. */
    private static void draw() throws ReflectiveOperationException, InterruptedException {
        PULSE.invoke(Toolkit.getToolkit());
        // The renderer takes one job after another; the future that the toolkit gives for a job does not wait for it.
        var drawn = new CountDownLatch(1);
        var unused = Toolkit.getToolkit().addRenderJob(new RenderJob(drawn::countDown));
        drawn.await();
    }

    /** The frames of a window that holds nothing but a canvas of the same size, which is cleared and gets one line. */
    private static Times emptyCanvas(double seconds) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var stage = Headless.show(Headless.get(() -> new Scene(new Group(canvas))), WIDTH, HEIGHT);
        var blocks = Frames.untilCompiled(
                seconds,
                i -> Headless.get(() -> {
                    long begin = System.nanoTime();
                    var graphics = canvas.getGraphicsContext2D();
                    graphics.clearRect(0, 0, WIDTH, HEIGHT);
                    graphics.strokeLine(0, 0, WIDTH, i % HEIGHT);
                    draw();
                    return new double[] {0, (System.nanoTime() - begin) * 1e-9};
                }));
        Headless.run(stage::close);
        return blocks.get(blocks.size() - 1).total();
    }
}
