package ravine.ui;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** An action that runs once in the next frame after it was asked for, however often; the node's window sets the frames. */
final class NextFrame {

    private boolean asked = true;

    NextFrame(Node node, Runnable action) {
        Runnable frame = () -> {
            if (asked) {
                asked = false;
                action.run();
            }
        };
        node.sceneProperty().addListener((was, before, now) -> {
            if (before != null) {
                before.removePreLayoutPulseListener(frame);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(frame);
            }
        });
    }

    void ask() {
        asked = true;
        Platform.requestNextPulse();
    }

    /** Asks whenever one of these values may have changed. */
    NextFrame after(ObservableValue<?>... values) {
        for (var value : values) {
            value.addListener(observable -> ask());
        }
        return this;
    }
}
