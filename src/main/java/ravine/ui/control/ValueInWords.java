package ravine.ui.control;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import ravine.workbench.WindowWords;

/**
 * What a screen reader hears of a field or list: what stands in it, after its name where no label says that. JavaFX alone would say the
 * name instead of what stands there.
 */
final class ValueInWords {

    private ValueInWords() {}

    /** The answer to what is asked of a control that itself would answer otherwise. */
    static @Nullable Object of(
            Control control, AccessibleAttribute asked, Supplier<String> value, Supplier<@Nullable Object> otherwise) {
        var name = control.getAccessibleText();
        if (asked == AccessibleAttribute.TEXT && name != null) {
            boolean labelled = control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
            return labelled ? value.get() : WindowWords.of("control.value", name, value.get());
        }
        var own = otherwise.get();
        return asked == AccessibleAttribute.HELP && (own == null || own.equals("")) ? name : own;
    }
}
