package ravine.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A field for words, which are said to a screen reader beside its name. */
public final class WordField extends TextField {

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return ValueInWords.of(this, asked, this::getText, () -> super.queryAccessibleAttribute(asked, parameters));
    }
}
