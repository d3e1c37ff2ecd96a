package ravine.ui;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import ravine.bench.Line;
import ravine.session.Gallery;
import ravine.session.Sessions;
import ravine.workbench.Workbench;

/** What the window keeps in memory: after its start, after an hour of playing in a minute or so, after 500 sessions. */
public final class HeapUse {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** An hour and its frames, each of which is so many seconds. */
    private static final int HOUR = 3600;

    private static final int FRAME = 4;
    private static final int SESSIONS = 500;

    /** At least as many sessions as undo goes back to. */
    private static final int REMEMBERED = 1001;

    private HeapUse() {}

    public static void measure(Consumer<Line> table) {
        var workbench = new Workbench(Sessions.lecture());
        var scene = Headless.get(() -> {
            workbench.theme().subscribe(App::dress);
            return App.scene(workbench);
        });
        Headless.show(scene, WIDTH, HEIGHT);
        Headless.run(() -> {
            workbench.drawer().open().set(true);
            workbench.player().looping().set(true);
            workbench.player().toggle();
        });
        for (int i = 0; i < HOUR / 60 / FRAME; i++) {
            play(workbench, scene);
        }
        double start = heap();
        table.accept(Line.plain("after the start and a minute of playing", start, "MB", ""));
        for (int i = 0; i < HOUR / FRAME; i++) {
            play(workbench, scene);
        }
        table.accept(new Line("after an hour of playing", heap(), "MB", "start", start, "≤ 1"));
        Headless.run(() -> workbench.player().toggle());
        Headless.run(() -> IntStream.range(0, REMEMBERED).forEach(i -> open(workbench, i)));
        double full = heap();
        table.accept(Line.plain("with as many sessions as undo remembers", full, "MB", ""));
        open(workbench, scene, SESSIONS);
        table.accept(new Line("after 500 more sessions", heap(), "MB", "before", full, "≤ 1"));
    }

    /** One frame of playing. */
    private static void play(Workbench workbench, Scene scene) {
        Headless.run(() -> workbench.player().tick(FRAME));
        Headless.settle(scene);
    }

    private static void open(Workbench workbench, Scene scene, int count) {
        for (int i = 0; i < count; i++) {
            int number = i;
            Headless.run(() -> open(workbench, number));
            Headless.settle(scene);
        }
    }

    private static void open(Workbench workbench, int number) {
        var names = Gallery.names();
        workbench.filing().exhibit(names.get(number % names.size()));
    }

    /** In megabytes, with nothing in it that nobody holds. */
    private static double heap() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            Headless.run(() -> {});
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
