package ravine.ui.data;

import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.StringConverter;
import ravine.Mistake;
import ravine.spec.PlainNumber;
import ravine.spec.TypedNumber;
import ravine.workbench.RowEdits;
import ravine.workbench.Workbench;

/** A number of a row: Enter, F2 or two clicks change it. What is no number is said and changes nothing. */
final class RowCell extends TextFieldTableCell<Integer, Double> {

    RowCell(Workbench workbench) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Double number) {
                return number == null || number.isNaN() ? "" : PlainNumber.plain(number);
            }

            @Override
            public Double fromString(String typed) {
                try {
                    return (Double) TypedNumber.read(RowEdits.NUMBER, typed);
                } catch (Mistake wrong) {
                    workbench.say(wrong.sentence());
                    return getItem();
                }
            }
        });
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
