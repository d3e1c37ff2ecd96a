package ravine.ui.start;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/** The window opened without a screen, where Monocle is among the libraries, and closed as soon as all its parts were drawn. */
public final class WindowTrainingRun extends AnimationTimer {

    /** So many frames after the window opened, everything in it has been laid out and drawn. */
    private static final int ENOUGH = 20;

    private int frames;

    private WindowTrainingRun() {}

    /** What keeps the window from opening here. */
    public static Optional<String> hold() {
        return before(WindowTrainingRun::new);
    }

    /** Opens the window with a timer that is called at each frame, and returns when the toolkit has started. */
    public static Optional<String> before(Supplier<AnimationTimer> audience) {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1920x1200-32");
        System.setProperty("prism.order", "sw");
        return App.open(Optional.empty(), () -> audience.get().start());
    }

    @Override
    public void handle(long now) {
        if (!Window.getWindows().isEmpty()) {
            frames++;
        }
        if (frames == ENOUGH) {
            Platform.exit();
        }
    }
}
