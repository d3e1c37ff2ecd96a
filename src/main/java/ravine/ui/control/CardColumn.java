package ravine.ui.control;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

/**
 * A column in which numbers go on changing after its parts have changed places. What the toolkit moves while it lays out asks for another
 * layout, but only up to what is being laid out; from then on the window would hear of nothing that asks alone in here, as
 * {@link FixedRoom} does. So another layout is asked for, in which nothing moves.
 */
public final class CardColumn extends VBox {

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isNeedsLayout()) {
            Platform.runLater(this::requestLayout);
        }
    }
}
