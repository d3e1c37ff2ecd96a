package ravine.ui;

import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import ravine.workbench.Workbench;

/** The keys that turn the pages of a lesson, as clickers send them: wherever the keyboard is, also in a field or table that would use them itself. */
final class PageKeys {

    private PageKeys() {}

    /** Hears them in a window, while there is a lesson; then {@code turned} is done. */
    static void hear(Parent window, Workbench workbench, Runnable turned) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int pages = pages(event);
            if (pages != 0 && workbench.lessonDesk().now().get().isPresent() && !isListOpen()) {
                workbench.lessonDesk().turn(pages);
                turned.run();
                event.consume();
            }
        });
    }

    private static int pages(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain ? event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0 : 0;
    }

    /** Whether a list or menu is open, which has keys of its own. */
    static boolean isListOpen() {
        return Window.getWindows().stream()
                .anyMatch(other -> other instanceof PopupWindow && !(other instanceof Tooltip));
    }
}
