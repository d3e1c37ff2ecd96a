package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.ui.start.App;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** The table of steps in the window. */
final class TableTabTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
    private final Scene scene = Headless.get(() -> App.scene(workbench));
    private final Stage stage = Headless.show(scene, 1280, 800);

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.getRoot().lookup("#table");
    }

    @Test
    void its_columns_are_called_as_the_formula_calls_the_axes_and_come_with_data() {
        Headless.run(() -> workbench.drawer().choose(Drawer.Tab.TABLE));
        Headless.settle(scene);
        int plain = Headless.get(() -> table().getVisibleLeafColumns().size());
        Headless.run(() -> workbench.edit("", session -> Gallery.session("unscaled")));
        Headless.settle(scene);
        var titles = Headless.get(() -> table().getVisibleLeafColumns().stream()
                .map(TableColumnBase::getText)
                .toList());
        assertTrue(titles.size() > plain, titles::toString);
        var variables = workbench.session().problem().formula().variables();
        assertTrue(titles.containsAll(variables), titles::toString);
    }

    /** The table makes its head anew where one comes or goes, which would take half of the time of each frame while a slider is dragged. */
    @Test
    void its_columns_stay_while_the_start_is_moved() {
        var changes = new AtomicInteger();
        Headless.run(() -> {
            workbench.drawer().choose(Drawer.Tab.TABLE);
            table().getVisibleLeafColumns()
                    .addListener((ListChangeListener<TableColumnBase<?, ?>>) change -> changes.incrementAndGet());
        });
        Headless.settle(scene);
        changes.set(0);
        Headless.run(() -> workbench.starts().move(0, new Vec(1, 2)));
        Headless.settle(scene);
        assertEquals(0, changes.get());
    }
}
