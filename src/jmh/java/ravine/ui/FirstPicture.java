package ravine.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import ravine.ui.start.WindowTrainingRun;

/**
 * A process that ends when its window without a screen has drawn what is asked for: a label, which is all of that window, or
 * the picture, or the picture with everything around it.
 */
final class FirstPicture extends AnimationTimer {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** The frames in which the label or the picture is laid out and drawn, and those in which the rest is. */
    private static final int FIRST = WindowContent.PICTURE_SHOWN;

    private static final int REST = 3;

    private final int enough;
    private int frames;

    private FirstPicture(int enough) {
        this.enough = enough;
    }

    public static void main(String[] what) {
        switch (what[0]) {
            case "label" -> Headless.run(FirstPicture::label);
            case "picture" -> program(FIRST);
            default -> program(FIRST + REST);
        }
    }

    private static void label() {
        var stage = new Stage();
        stage.setScene(new Scene(new Label("Ravine"), WIDTH, HEIGHT));
        stage.show();
        new FirstPicture(FIRST).start();
    }

    private static void program(int enough) {
        WindowTrainingRun.before(() -> new FirstPicture(enough));
    }

    @Override
    public void handle(long now) {
        if (!Window.getWindows().isEmpty() && ++frames == enough) {
            Runtime.getRuntime().halt(0);
        }
    }
}
