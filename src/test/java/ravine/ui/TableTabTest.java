package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.session.Gallery;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** The table of steps in the window. */
final class TableTabTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();

    private TableView<?> table() {
        return (TableView<?>) window.hand().find("#table");
    }

    @Test
    void its_columns_are_called_as_the_formula_calls_the_axes_and_come_with_data() {
        window.run(() -> workbench.drawer().choose(Drawer.Tab.TABLE));
        int plain = Headless.get(() -> table().getVisibleLeafColumns().size());
        window.run(() -> workbench.edit("", session -> Gallery.session("unscaled")));
        var titles = Headless.get(() -> table().getVisibleLeafColumns().stream()
                .map(TableColumnBase::getText)
                .toList());
        assertTrue(titles.size() > plain, titles::toString);
        var variables = workbench.session().problem().formula().variables();
        assertTrue(titles.containsAll(variables), titles::toString);
    }

    @Test
    void it_says_from_which_of_several_starts_its_rows_are() {
        window.run(() -> workbench.drawer().choose(Drawer.Tab.TABLE));
        var label = (Label) window.hand().find("#fromStart");
        assertEquals("", Headless.get(label::getText));
        window.run(() -> workbench.edit("", session -> session.withStarts(List.of(new Vec(-5, -2), new Vec(3, 1)))));
        assertEquals("From start 1", Headless.get(label::getText));
        assertTrue(Headless.get(() -> label.getWidth() >= label.prefWidth(-1)));
    }

    /** The table makes its head anew where one comes or goes, which would take half of the time of each frame while a slider is dragged. */
    @Test
    void its_columns_stay_while_the_start_is_moved() {
        var changes = new AtomicInteger();
        window.run(() -> {
            workbench.drawer().choose(Drawer.Tab.TABLE);
            table().getVisibleLeafColumns()
                    .addListener((ListChangeListener<TableColumnBase<?, ?>>) change -> changes.incrementAndGet());
        });
        changes.set(0);
        window.run(() -> workbench.starts().move(0, new Vec(1, 2)));
        assertEquals(0, changes.get());
    }
}
