package ravine.ui.control;

import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A text of several lines that the keyboard leaves by Tab and Escape as it leaves a field of one line. */
public class MultilineField extends TextArea {

    @SuppressWarnings("this-escape") // to what hears keys, of which none come before the field is in a window
    public MultilineField() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            // With Ctrl, a text area does not write the tab but moves on.
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
            event.consume();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return ValueInWords.of(this, asked, this::getText, () -> super.queryAccessibleAttribute(asked, parameters));
    }
}
