package ravine.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** A list that opens, whose chosen item is said to a screen reader beside its name. */
public final class ChoiceList<T> extends ComboBox<T> {

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return ValueInWords.of(this, asked, this::words, () -> super.queryAccessibleAttribute(asked, parameters));
    }

    private String words() {
        var words = getConverter() == null
                ? String.valueOf(getValue())
                : getConverter().toString(getValue());
        return getValue() == null || words == null ? "" : words;
    }
}
