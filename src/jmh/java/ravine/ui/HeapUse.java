package ravine.ui;

import java.util.function.Consumer;
import javafx.scene.Scene;
import ravine.bench.Line;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.ui.start.App;
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
        var workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
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
        double start = heap(workbench, scene);
        table.accept(Line.plain("after the start and a minute of playing", start, "MB", ""));
        for (int i = 0; i < HOUR / FRAME; i++) {
            play(workbench, scene);
        }
        table.accept(new Line("after an hour of playing", heap(workbench, scene), "MB", "start", start, "≤ 1"));
        Headless.run(() -> workbench.player().toggle());
        open(workbench, scene, REMEMBERED);
        double full = heap(workbench, scene);
        table.accept(Line.plain("with as many sessions as undo remembers", full, "MB", ""));
        open(workbench, scene, SESSIONS);
        table.accept(new Line("after 500 more sessions", heap(workbench, scene), "MB", "before", full, "≤ 1"));
    }

    /** One frame of playing. */
    private static void play(Workbench workbench, Scene scene) {
        Headless.run(() -> workbench.player().tick(FRAME));
        Headless.settle(scene);
    }

    /** Opens so many sessions, of which the last is always the same. */
    private static void open(Workbench workbench, Scene scene, int count) {
        for (int i = count - 1; i >= 0; i--) {
            int number = i;
            Headless.run(() -> open(workbench, number));
            Headless.settle(scene);
        }
    }

    private static void open(Workbench workbench, int number) {
        var names = Gallery.names();
        workbench.filing().exhibit(names.get(number % names.size()));
    }

    /** In megabytes, with nothing in it that nobody holds: the toolkit lets go of its images with the next frames. */
    private static double heap(Workbench workbench, Scene scene) {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
            int step = i % 2;
            Headless.run(() -> workbench.player().show(step));
            Headless.settle(scene);
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
