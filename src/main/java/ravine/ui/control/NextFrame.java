package ravine.ui.control;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** An action that runs once in the next frame after it was asked for, however often, before the frame is laid out; the node's window sets the frames. */
public final class NextFrame {

    private boolean asked = true;

    public NextFrame(Node node, Runnable action) {
        this(node, action, Scene::addPreLayoutPulseListener, Scene::removePreLayoutPulseListener);
    }

    /** One that runs when the frame is laid out, for what depends on a size and changes none. */
    public static NextFrame laidOut(Node node, Runnable action) {
        return new NextFrame(node, action, Scene::addPostLayoutPulseListener, Scene::removePostLayoutPulseListener);
    }

    private NextFrame(Node node, Runnable action, BiConsumer<Scene, Runnable> begin, BiConsumer<Scene, Runnable> end) {
        Runnable frame = () -> {
            if (asked) {
                asked = false;
                action.run();
            }
        };
        node.sceneProperty().addListener((was, before, now) -> {
            if (before != null) {
                end.accept(before, frame);
            }
            if (now != null) {
                begin.accept(now, frame);
            }
        });
    }

    public void ask() {
        asked = true;
        Platform.requestNextPulse();
    }

    /** Asks whenever one of these values may have changed. */
    public NextFrame after(ObservableValue<?>... values) {
        for (var value : values) {
            value.addListener(observable -> ask());
        }
        return this;
    }
}
