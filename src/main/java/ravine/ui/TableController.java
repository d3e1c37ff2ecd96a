package ravine.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import ravine.run.Run;
import ravine.run.Step;
import ravine.ui.control.NextFrame;
import ravine.ui.export.ClipboardCopy;
import ravine.workbench.Drawer;
import ravine.workbench.StepColumn;
import ravine.workbench.Workbench;

/** Every step of the selected method from the first start; the step that is shown is the selected row. */
final class TableController {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** The keys that the table uses itself; with all others it has the window's. */
    private static final Set<KeyCode> OWN =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.TAB);

    private final Workbench workbench;
    private final Map<StepColumn, TableColumn<Step, String>> columns = new EnumMap<>(StepColumn.class);
    private @Nullable Run listed;
    private boolean following;

    @FXML
    private TableView<Step> table;

    @FXML
    private Label fromStart;

    TableController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        for (var column : StepColumn.values()) {
            var shown = new TableColumn<Step, String>();
            shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(column, row.getValue())));
            shown.setSortable(false);
            shown.setReorderable(false);
            columns.put(column, shown);
            table.getColumns().add(shown);
        }
        table.getSelectionModel().selectedIndexProperty().addListener((was, before, now) -> go(now.intValue()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        new NextFrame(table, this::show)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        table.heightProperty());
    }

    private String text(StepColumn column, Step step) {
        return listed == null ? "" : column.text(listed, step);
    }

    private void show() {
        if (!workbench.drawer().shows(Drawer.Tab.TABLE)) {
            return;
        }
        following = true;
        showColumns();
        fromStart.setText(workbench.table().from());
        fromStart.setManaged(!fromStart.getText().isEmpty());
        var run = workbench.shown().getValue().run().orElse(null);
        if (run != listed) {
            listed = run;
            table.setItems(FXCollections.observableList(workbench.table().rows()));
        }
        int row = workbench.table().row();
        table.getSelectionModel().clearAndSelect(row);
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(Math.max(0, row));
        } else {
            table.scrollTo(Math.max(0, row));
        }
        following = false;
    }

    /** A column that becomes visible or not has the table make its head anew, so they change only where the table is seen. */
    private void showColumns() {
        var problem = workbench.session().problem();
        columns.forEach((column, shown) -> {
            shown.setText(column.title(problem.formula()));
            shown.setVisible(column.isIn(problem));
        });
    }

    private void go(int row) {
        if (!following && row >= 0) {
            workbench.player().show(row);
        }
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
        } else if (!OWN.contains(event.getCode())) {
            Event.fireEvent(table.getParent(), event.copyFor(table.getParent(), table.getParent()));
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    void copy() {
        workbench.table().copy(ClipboardCopy::text);
    }
}
