package ravine.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** An action that runs once in the next frame after it was asked for, however often, before the frame is laid out; the node's window sets the frames. */
public final class NextFrame {

    private boolean asked = true;

    /** They are read in each frame that is asked for: a value that is computed tells of changes only until the next after it was read. */
    private final List<ObservableValue<?>> after = new ArrayList<>();

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
                after.forEach(ObservableValue::getValue);
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
        after.addAll(List.of(values));
        for (var value : values) {
            value.addListener(observable -> ask());
        }
        return this;
    }

    /** Asks only when one of these values is another: of many edits that may change them few do. They are computed with each that may. */
    public NextFrame afterChange(ObservableValue<?>... values) {
        for (var value : values) {
            value.addListener((observable, before, now) -> ask());
        }
        return this;
    }
}
