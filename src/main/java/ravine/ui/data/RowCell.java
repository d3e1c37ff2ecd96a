package ravine.ui.data;

import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.StringConverter;
import ravine.Mistake;
import ravine.spec.PlainNumber;
import ravine.spec.TypedNumber;
import ravine.workbench.RowEdits;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** A number of a row: Enter, F2 or two clicks change it. What is no number is said and changes nothing. */
final class RowCell extends TextFieldTableCell<Integer, Double> {

    /** What was last wrong with what was typed here. */
    private String complaint = "";

    RowCell(Workbench workbench) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Double number) {
                return number == null || number.isNaN() ? "" : PlainNumber.plain(number);
            }

            @Override
            public Double fromString(String typed) {
                try {
                    var number = (Double) TypedNumber.read(RowEdits.NUMBER, typed);
                    if (workbench.message().get().equals(complaint)) {
                        workbench.say("");
                    }
                    return number;
                } catch (Mistake wrong) {
                    complaint = wrong.sentence();
                    workbench.say(complaint);
                    return getItem();
                }
            }
        });
    }

    /** The field tells a screen reader whose number it is. */
    @Override
    public void startEdit() {
        super.startEdit();
        if (getGraphic() != null) {
            getGraphic()
                    .setAccessibleHelp(
                            WindowWords.of("data.cell", getTableColumn().getText(), "" + (getIndex() + 1)));
        }
    }

    @Override
    public void commitEdit(Double number) {
        super.commitEdit(number);
        getTableView().requestFocus();
    }

    @Override
    public void cancelEdit() {
        boolean typing = isEditing() && isFocusWithin();
        super.cancelEdit();
        if (typing) {
            getTableView().requestFocus();
        }
    }
}
