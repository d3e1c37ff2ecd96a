package ravine.ui.control;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;

/**
 * The press of the mouse beside a popup, which closes it and does nothing else. JavaFX keeps only the press itself from what lies
 * under it: a slider would fail at a drag that it has not seen begin, a card would jump.
 */
public final class PopupDismissal {

    private static final Set<EventType<MouseEvent>> AFTER_PRESS = Set.of(
            MouseEvent.MOUSE_DRAGGED, MouseEvent.DRAG_DETECTED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);

    private PopupDismissal() {}

    /** Keeps what follows such a press from the popup's owner too. */
    public static void of(PopupWindow popup) {
        popup.setOnAutoHide(event -> {
            var root = popup.getOwnerWindow().getScene().getRoot();
            root.addEventFilter(MouseEvent.ANY, new EventHandler<>() {
                @Override
                public void handle(MouseEvent later) {
                    if (later.getEventType() == MouseEvent.MOUSE_PRESSED) {
                        root.removeEventFilter(MouseEvent.ANY, this);
                    } else if (AFTER_PRESS.contains(later.getEventType())) {
                        later.consume();
                    }
                }
            });
        });
    }
}
