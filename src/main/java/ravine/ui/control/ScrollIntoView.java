package ravine.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The scrolling that brings a part of a sheet into sight. */
public final class ScrollIntoView {
    private ScrollIntoView() {}

    /** Scrolls no more than is needed to show the part, which is laid out; its top if it is too tall. */
    public static void show(ScrollPane pane, Node part) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        var place = pane.getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double now = pane.getVvalue() * hidden;
        double least = Math.min(place.getMaxY() - seen, place.getMinY());
        double to = Math.max(least, Math.min(place.getMinY(), now));
        pane.setVvalue(Math.max(0, Math.min(1, to / hidden)));
    }
}
