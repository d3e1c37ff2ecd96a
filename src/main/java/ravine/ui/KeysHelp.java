package ravine.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import ravine.ui.control.DialogModality;
import ravine.ui.control.LargeType;
import ravine.workbench.WindowWords;

/** A dialog that lists the keys and what they do. */
final class KeysHelp {

    /** One line: the keys, and what they do. */
    record Row(String keys, String does) {}

    /** What a place of the window does by itself: with keys where the keyboard is, or with the mouse. */
    private static final List<String> ELSEWHERE = List.of(
            "reorder",
            "dragCard",
            "click",
            "dragStart",
            "addStart",
            "dragView",
            "wheel",
            "double",
            "lossDrag",
            "lossZoom");

    private KeysHelp() {}

    private static Row row(String place) {
        return new Row(WindowWords.of("keys.at." + place), WindowWords.of("keys." + place));
    }

    /** Shows these rows and what the mouse does, in two columns. */
    static void show(Window owner, List<Row> keys) {
        var rows = Stream.concat(keys.stream(), ELSEWHERE.stream().map(KeysHelp::row))
                .toList();
        var table = new GridPane();
        table.getStyleClass().add("keys");
        int high = (rows.size() + 1) / 2;
        for (int i = 0; i < rows.size(); i++) {
            var name = new Label(rows.get(i).keys());
            name.getStyleClass().add("key");
            int column = 2 * (i / high);
            var does = new Label(rows.get(i).does());
            for (var label : List.of(name, does)) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            table.add(name, column, i % high);
            table.add(does, column + 1, i % high);
        }
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.initModality(DialogModality.of(owner));
        dialog.setTitle(WindowWords.of("keys.title"));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(table);
        LargeType.giveAsIn(owner, dialog.getDialogPane());
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }
}
