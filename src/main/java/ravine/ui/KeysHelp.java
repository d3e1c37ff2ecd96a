package ravine.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import ravine.ui.control.DialogModality;
import ravine.ui.control.LargeType;
import ravine.ui.control.Scroller;
import ravine.workbench.WindowWords;

/** A dialog with a picture of the window and its parts, then the keys and what they do. */
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
            "lossZoom",
            "mapDrag",
            "mapMove",
            "sweepDrag",
            "pointClick",
            "pointDrag",
            "pointTwice",
            "dataDrag",
            "dataWheel");

    private KeysHelp() {}

    private static Row row(String place) {
        return new Row(WindowWords.of("keys.at." + place), WindowWords.of("keys." + place));
    }

    /** What the dialog leaves of its window on each side, its own edges included. */
    private static final double AROUND = 80;

    /** Room for title and button. */
    private static final double ABOVE_AND_BELOW = 170;

    private static final double WIDEST = 1100;

    /** Shows the window's parts, then these rows and what the mouse does. */
    static void show(Window owner, List<Row> keys) {
        double growth = LargeType.growthIn(owner);
        double width = Math.min(growth * WIDEST, owner.getWidth() - AROUND);
        var content = new VBox(
                WindowTour.of(owner.getScene(), width - AROUND, growth),
                section(WindowWords.of("keys.title")),
                table(keys));
        content.getStyleClass().add("help");
        var scroller = new Scroller();
        scroller.setContent(content);
        scroller.setMinWidth(width);
        scroller.setPrefHeight(owner.getHeight() - growth * ABOVE_AND_BELOW);
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.initModality(DialogModality.of(owner));
        dialog.setTitle(WindowWords.of("help.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(scroller);
        LargeType.giveAsIn(owner, dialog.getDialogPane());
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static Label section(String words) {
        var section = new Label(words);
        section.getStyleClass().add("section");
        return section;
    }

    /** The rows in two columns. */
    private static GridPane table(List<Row> keys) {
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
            name.setMinWidth(Region.USE_PREF_SIZE);
            does.setWrapText(true);
            table.add(name, column, i % high);
            table.add(does, column + 1, i % high);
        }
        return table;
    }
}
