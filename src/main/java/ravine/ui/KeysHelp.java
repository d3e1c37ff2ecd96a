package ravine.ui;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import ravine.workbench.Words;

/** A dialog that lists the keys and what they do. */
final class KeysHelp {

    /** One line: the keys, and what they do. */
    record Row(String keys, String does) {}

    private KeysHelp() {}

    static void show(Window owner, List<Row> rows) {
        var table = new GridPane();
        table.getStyleClass().add("keys");
        for (int i = 0; i < rows.size(); i++) {
            var keys = new Label(rows.get(i).keys());
            keys.getStyleClass().add("key");
            table.addRow(i, keys, new Label(rows.get(i).does()));
        }
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.setTitle(Words.of("keys.title"));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }
}
