package ravine.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether parts of the window are there: seen, and with room of their own. */
public final class Presence {

    private Presence() {}

    /**
     * Has a node there while this holds. Whether it is managed is not bound: that would have the window laid out whenever this might have changed, such as at
     * every edit what follows from the session.
     */
    public static void bind(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.visibleProperty().subscribe(node::setManaged);
    }
}
