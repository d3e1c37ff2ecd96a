package ravine.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import ravine.draw.Theme;
import ravine.ui.start.App;
import ravine.ui.start.Fonts;
import ravine.ui.start.QuietMarlin;
import ravine.workbench.Threads;

/** The toolkit without a screen, started once for all tests of one process; everything of the window runs on its thread. */
public final class Headless {

    /** Work goes on beside the toolkit's thread, as in the program. */
    public static final Threads THREADS = Threads.beside(Platform::runLater);

    private static final long PATIENCE_SECONDS = 60;

    /** A screen on which every window of a test has its place, in pixels and bits of a pixel. */
    private static final String SCREEN = "1920x2400-32";

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("javafx");

    private static boolean started;

    private Headless() {}

    /** Runs the action on the toolkit's thread; what it throws is thrown here. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** The answer of the question asked on the toolkit's thread; what it throws is thrown here. */
    public static <T> T get(Callable<T> question) {
        start();
        return ask(question);
    }

    /** Starts the toolkit. Not while this class loads, for until then the toolkit's thread would wait for it. */
    private static synchronized void start() {
        if (started) {
            return;
        }
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", SCREEN);
        System.setProperty("prism.order", "sw");
        LOGGER.setLevel(Level.OFF);
        QuietMarlin.prepare();
        Platform.startup(() -> Platform.setImplicitExit(false));
        started = true;
        ask(() -> {
            Fonts.load();
            App.dress(Theme.LIGHT);
            return true;
        });
    }

    private static <T> T ask(Callable<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception | Error thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        return await(answer);
    }

    /** A window of this size in front of all others, which has been laid out and drawn. */
    public static Stage show(Scene scene, double width, double height) {
        var stage = get(() -> {
            var opened = new Stage();
            opened.setScene(scene);
            opened.setWidth(width);
            opened.setHeight(height);
            opened.show();
            return opened;
        });
        settle(scene);
        return stage;
    }

    /** Waits for two frames, so that what was asked for has been laid out and drawn. */
    public static void settle(Scene scene) {
        for (int frame = 0; frame < 2; frame++) {
            var drawn = new CompletableFuture<Void>();
            run(() -> {
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        drawn.complete(null);
                    }
                });
                Platform.requestNextPulse();
            });
            await(drawn);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the toolkit does not answer", e);
        }
    }
}
