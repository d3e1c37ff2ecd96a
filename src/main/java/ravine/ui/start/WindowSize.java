package ravine.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import ravine.workbench.Appearance;

/** The size at which the window opens, which is what it was last, and the least that it can have. */
final class WindowSize {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    /** By then the window manager has answered. */
    private static final Duration SETTLED = Duration.seconds(1);

    private WindowSize() {}

    /**
     * Sizes a window that is about to be shown. JavaFX 21 loses a size, but not a least size, under window managers that
     * place windows asynchronously (JDK-8316423), so the wished size is the least one until the window stands; nor does JavaFX then keep the window on the screen.
     */
    static void give(Stage stage, Appearance appearance) {
        give(stage, appearance, SETTLED);
    }

    static void give(Stage stage, Appearance appearance, Duration answered) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(known(appearance.width(), WIDTH), screen.getWidth()));
        stage.setMinHeight(Math.min(known(appearance.height(), HEIGHT), screen.getHeight()));
        stage.setWidth(stage.getMinWidth());
        stage.setHeight(stage.getMinHeight());
        var settled = new PauseTransition(answered);
        settled.setOnFinished(done -> {
            stage.setMinWidth(Math.min(
                    LEAST_WIDTH + around(stage.getWidth(), stage.getScene().getWidth()), screen.getWidth()));
            stage.setMinHeight(Math.min(
                    LEAST_HEIGHT + around(stage.getHeight(), stage.getScene().getHeight()), screen.getHeight()));
            keepOnScreen(stage);
            keep(stage, stage.widthProperty(), appearance.width());
            keep(stage, stage.heightProperty(), appearance.height());
        });
        stage.setOnShown(shown -> settled.play());
        var left = new PauseTransition(answered);
        left.setOnFinished(done -> keepOnScreen(stage));
        stage.fullScreenProperty().addListener((was, before, now) -> {
            if (!now) {
                left.playFromStart();
            }
        });
    }

    /** Tells when the window begins to fill the screen or to leave it, and when its sizes have settled: window managers give several, one after the other. */
    static void tell(Stage stage, Consumer<Boolean> settling) {
        tell(stage, settling, SETTLED);
    }

    static void tell(Stage stage, Consumer<Boolean> settling, Duration answered) {
        var answering = new PauseTransition(answered);
        answering.setOnFinished(done -> settling.accept(false));
        stage.fullScreenProperty().addListener((was, before, now) -> {
            settling.accept(true);
            answering.playFromStart();
        });
        for (var size : List.of(stage.widthProperty(), stage.heightProperty())) {
            size.addListener((was, before, now) -> {
                if (answering.getStatus() == Animation.Status.RUNNING) {
                    answering.playFromStart();
                }
            });
        }
    }

    private static void keepOnScreen(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        if (!stage.isFullScreen()
                && !screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())) {
            stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
            stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
            stage.centerOnScreen();
        }
    }

    /** What the window's borders take. */
    private static double around(double window, double content) {
        return Math.max(0, window - content);
    }

    private static double known(DoubleProperty size, double otherwise) {
        return size.get() > 0 ? size.get() : otherwise;
    }

    private static void keep(Stage stage, ReadOnlyDoubleProperty size, DoubleProperty kept) {
        size.subscribe(now -> {
            if (!stage.isFullScreen() && !stage.isMaximized()) {
                kept.set(now.doubleValue());
            }
        });
    }
}
