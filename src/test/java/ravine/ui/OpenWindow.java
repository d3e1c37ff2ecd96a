package ravine.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import ravine.session.FirstSession;
import ravine.ui.start.App;
import ravine.workbench.Workbench;

/** The real window, with mouse and keys; it closes with all that it opened. */
public record OpenWindow(Workbench workbench, Stage stage, Hand hand) implements AutoCloseable {

    /** One with the first session. */
    public static OpenWindow of(double width, double height) {
        return of(new Workbench(FirstSession.lecture(), Headless.THREADS), width, height);
    }

    public static OpenWindow of(Workbench workbench, double width, double height) {
        var scene = Headless.get(() -> App.scene(workbench));
        return new OpenWindow(workbench, Headless.show(scene, width, height), new Hand(scene));
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Runs the action on the toolkit's thread, and waits until what it asked for is drawn. */
    public void run(Runnable action) {
        Headless.run(action);
        settle();
    }

    public void settle() {
        Headless.settle(scene());
    }

    /** Where a node is in the window. */
    Bounds place(String selector) {
        return Headless.get(
                () -> hand.find(selector).localToScene(hand.find(selector).getBoundsInLocal()));
    }

    /** Whether a node can be seen and used. */
    boolean isSeen(String selector) {
        return Headless.get(() -> InSight.all(Node.class, node -> true).contains(hand.find(selector)));
    }

    @Override
    public void close() {
        Headless.run(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> window != stage)
                    .forEach(Window::hide);
            stage.close();
        });
    }
}
