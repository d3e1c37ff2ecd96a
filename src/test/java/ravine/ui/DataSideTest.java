package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.session.PictureView;
import ravine.spec.PlainNumber;
import ravine.ui.data.RowTable;
import ravine.workbench.Workbench;

/** The data on the left side and beside the picture in the real window, by mouse and by keys. */
final class DataSideTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 1500);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private Table table() {
        return workbench.session().problem().data().orElseThrow();
    }

    private void settle() {
        window.settle();
    }

    private void takeProposed() {
        Headless.run(() -> workbench.formulaText().set("m = x₁ + x₂u; mean((m − v)²/2)"));
        settle();
        hand.click(".proposals .button");
        settle();
    }

    private String fold() {
        return ((ToggleButton) hand.find("#fold")).getText();
    }

    @Test
    void it_appears_with_a_formula_that_asks_for_rows_and_proposes_some() {
        assertFalse(hand.find("#data").isVisible());
        takeProposed();
        assertTrue(hand.find("#data").isVisible());
        assertEquals("Data: Noisy line, 30 rows", fold());
        assertFalse(hand.find(".proposals").isVisible());
        Headless.run(() -> workbench.edit(
                "",
                session ->
                        session.withProblem(problem -> problem.withSampling(new Sampling(Sampling.Kind.SHUFFLED, 4)))));
        assertEquals("Data: Noisy line, 30 rows, batch 4 shuffled", fold());
    }

    @Test
    void batch_share_and_scale_are_set_and_said() {
        takeProposed();
        hand.click("#fold");
        settle();
        hand.click("#batch");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("5");
        hand.press(KeyCode.ENTER);
        assertEquals(
                new Sampling(Sampling.Kind.SHUFFLED, 5),
                workbench.session().problem().sampling());
        hand.click("#validation");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("0.3");
        hand.press(KeyCode.ENTER);
        assertEquals(9, table().validation().length);
        hand.click("#columns .check-box");
        assertEquals(Set.of("u"), table().standardized());
        assertEquals("Data: Noisy line, 30 rows, batch 5 shuffled, 9 rows kept out, u standardized", fold());
        assertFalse(hand.find("#measured").isVisible());
        hand.click("#rows");
        assertTrue(hand.find("#measured").isVisible());
        assertEquals("As they were measured; formulas see u standardized.", ((Label) hand.find("#measured")).getText());
        Headless.run(() -> workbench.history().undo());
        assertEquals(Set.of(), table().standardized());
    }

    @Test
    void rows_are_changed_added_and_taken_away_by_keys() {
        takeProposed();
        hand.click("#fold");
        hand.click("#rows");
        settle();
        double before = table().raw(0, 1);
        Headless.run(() -> {
            var cells = (RowTable) hand.find("#cells");
            cells.requestFocus();
            cells.getSelectionModel().clearAndSelect(0, cells.getColumns().get(2));
            cells.getFocusModel().focus(0, cells.getColumns().get(2));
        });
        settle();
        hand.press(KeyCode.F2);
        settle();
        hand.press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(
                "v of row 1",
                Headless.get(() -> window.scene().getFocusOwner().queryAccessibleAttribute(AccessibleAttribute.HELP)));
        hand.type("seven");
        hand.press(KeyCode.ENTER);
        settle();
        assertTrue(
                workbench.message().get().contains("seven"), workbench.message().get());
        hand.press(KeyCode.F2);
        settle();
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("7,5");
        hand.press(KeyCode.ENTER);
        settle();
        assertEquals(7.5, table().raw(0, 1));
        assertEquals("", workbench.message().get());
        double wide = columnWidth(2);
        hand.press(KeyCode.F2);
        settle();
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("-1234567.890123");
        hand.press(KeyCode.ENTER);
        settle();
        assertTrue(columnWidth(2) > wide, "room for a longer number");
        Headless.run(() -> workbench.history().undo());
        settle();
        assertEquals(workbench.rows().words(0), firstRowInWords());
        hand.press(KeyCode.INSERT);
        assertEquals(31, table().rows());
        assertEquals(7.5, table().raw(30, 1));
        settle();
        hand.press(KeyCode.DELETE);
        assertEquals(30, table().rows());
        Headless.run(() -> workbench.rows().remove(0));
        settle();
        assertEquals(PlainNumber.plain(table().raw(0, 1)), firstCell(2));
        Headless.run(() -> {
            workbench.history().undo();
            workbench.history().undo();
            workbench.history().undo();
            workbench.history().undo();
        });
        assertEquals(before, table().raw(0, 1));
        assertEquals("Noisy line", table().name());
    }

    private double columnWidth(int column) {
        return Headless.get(
                () -> ((RowTable) hand.find("#cells")).getColumns().get(column).getWidth());
    }

    private String firstRowInWords() {
        var cells = (RowTable) hand.find("#cells");
        return Headless.get(() -> cells.lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> row.getIndex() == 0)
                .map(row -> (String) row.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .findFirst()
                .orElseThrow());
    }

    /** What stands in a column of the first row that is in sight. */
    private String firstCell(int column) {
        var cells = (RowTable) hand.find("#cells");
        return Headless.get(() -> cells.lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == 0
                        && cell.getTableColumn() == cells.getColumns().get(column))
                .map(TableCell::getText)
                .findFirst()
                .orElseThrow());
    }

    private String saidBeside() {
        return Headless.get(() -> hand.find("#beside").getAccessibleText());
    }

    @Test
    void beside_the_picture_keys_move_a_point() {
        takeProposed();
        Headless.run(() -> workbench.picture().showBeside(PictureView.DATA));
        settle();
        Headless.run(() -> hand.find("#beside").requestFocus());
        double before = table().raw(0, 1);
        hand.press(KeyCode.PERIOD);
        settle();
        assertTrue(saidBeside().startsWith(workbench.rows().words(0) + ": The rows of the data"), saidBeside());
        hand.press(KeyCode.ALT, KeyCode.UP);
        settle();
        assertTrue(saidBeside().startsWith(workbench.rows().words(0)), saidBeside());
        assertTrue(table().raw(0, 1) > before);
        hand.press(KeyCode.DELETE);
        assertEquals(29, table().rows());
        assertEquals(Optional.empty(), workbench.session().problem().stop());
    }
}
