package ravine.ui.data;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import ravine.workbench.Workbench;

/** A row of the table, which a screen reader reads whole: its number, whether it is kept out, and each column with its number. */
final class RowInWords extends TableRow<Integer> {

    private final Workbench workbench;

    RowInWords(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return asked == AccessibleAttribute.TEXT && getItem() != null
                ? workbench.rows().words(getItem())
                : super.queryAccessibleAttribute(asked, parameters);
    }
}
