package ravine.ui.data;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import ravine.data.Table;
import ravine.session.Session;
import ravine.spec.PlainNumber;
import ravine.ui.control.NextFrame;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The rows of the session's table as they were measured, each number of which can be changed; only those in sight have cells. */
public final class RowTable extends TableView<Integer> {

    /** No column of numbers gets less wide, in pixels, so that another number than 0 or 1 has room. */
    private static final double LEAST = 56;

    /** What a cell has beside its text, in pixels. */
    private static final double AROUND = 24;

    private List<String> names = List.of();
    private int rows = -1;
    private boolean following;

    /** The numbers of so many rows. */
    private static final class RowNumbers extends AbstractList<Integer> {

        private final int count;

        RowNumbers(int count) {
            this.count = count;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return count;
        }
    }

    public RowTable() {
        getStyleClass().addAll("rows-of-data", "dense");
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        setAccessibleText(WindowWords.of("data.table"));
    }

    void connect(Workbench workbench) {
        setRowFactory(table -> new RowInWords(workbench));
        new NextFrame(this, () -> show(workbench))
                .afterChange(
                        workbench.history().now().map(Session::problem),
                        workbench.rows().selected(),
                        visibleProperty());
        getFocusModel().focusedIndexProperty().addListener((was, before, now) -> {
            if (!following && now.intValue() >= 0) {
                workbench.rows().selected().set(now.intValue());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> press(workbench, event));
    }

    private void show(Workbench workbench) {
        var table = workbench.session().problem().data();
        if (!isVisible() || table.isEmpty()) {
            return;
        }
        following = true;
        if (!table.get().columns().equals(names)) {
            names = table.get().columns();
            build(workbench);
        }
        if (table.get().rows() != rows) {
            rows = table.get().rows();
            setItems(FXCollections.observableList(new RowNumbers(rows)));
        }
        // Cells of a row that has its number still do not hear of its other numbers.
        refresh();
        mark(workbench.rows().selected().get());
        following = false;
    }

    /** Marks a row and brings it in sight. */
    private void mark(int row) {
        if (row >= 0 && row < rows && getFocusModel().getFocusedIndex() != row) {
            var column = getColumns().get(1);
            getSelectionModel().clearAndSelect(row, column);
            getFocusModel().focus(row, column);
            scrollTo(row);
        }
    }

    private void build(Workbench workbench) {
        getColumns().clear();
        var numbers = new TableColumn<Integer, String>(WindowWords.of("data.row"));
        numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number(workbench, row.getValue())));
        numbers.setEditable(false);
        getColumns().add(numbers);
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            var numbersOf = new TableColumn<Integer, Double>(names.get(i));
            numbersOf.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(raw(workbench, row.getValue(), column)));
            numbersOf.setCellFactory(cell -> new RowCell(workbench));
            numbersOf.setMinWidth(LEAST);
            numbersOf.setOnEditCommit(edit -> {
                workbench.rows().set("", edit.getRowValue(), column, edit.getNewValue());
                numbersOf.setPrefWidth(Math.max(numbersOf.getWidth(), width(edit.getNewValue())));
            });
            getColumns().add(numbersOf);
        }
        getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
    }

    /** The room that a number takes, in pixels. */
    private static double width(double number) {
        return AROUND + new Text(PlainNumber.plain(number)).getLayoutBounds().getWidth();
    }

    /** The table, which cells may ask for when it is no longer there, before they hear of it. */
    private static Optional<Table> table(Workbench workbench) {
        return workbench.session().problem().data();
    }

    /** A row's number for people, marked if it is kept out of training. */
    private static String number(Workbench workbench, int row) {
        boolean keptOut = table(workbench)
                .map(table -> Arrays.binarySearch(table.validation(), row) >= 0)
                .orElse(false);
        return keptOut ? WindowWords.of("data.row.validation", "" + (row + 1)) : "" + (row + 1);
    }

    private static double raw(Workbench workbench, int row, int column) {
        return table(workbench)
                .filter(table -> row < table.rows() && column < table.columns().size())
                .map(table -> table.raw(row, column))
                .orElse(Double.NaN);
    }

    private void press(Workbench workbench, KeyEvent event) {
        int row = getFocusModel().getFocusedIndex();
        if (event.getCode() == KeyCode.DELETE && row >= 0 && getEditingCell() == null) {
            workbench.rows().remove(row);
        } else if (event.getCode() == KeyCode.INSERT) {
            workbench.rows().addLike(row);
        } else {
            return;
        }
        event.consume();
    }
}
