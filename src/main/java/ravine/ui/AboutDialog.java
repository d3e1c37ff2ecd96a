package ravine.ui;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import ravine.licence.Shipped;
import ravine.ui.control.DialogModality;
import ravine.ui.control.LargeType;
import ravine.ui.control.MultilineField;
import ravine.workbench.WindowWords;

/** A dialog with the versions and licences of all that is shipped: a list, and beside it the text of what is chosen. */
final class AboutDialog {

    private AboutDialog() {}

    static void show(Window owner) {
        var pane = new Dialog<Void>();
        pane.initOwner(owner);
        pane.initModality(DialogModality.of(owner));
        pane.setTitle(WindowWords.of("about.title"));
        pane.setResizable(true);
        var content = pane.getDialogPane();
        content.getStylesheets().setAll(owner.getScene().getStylesheets());
        content.setContent(shipped());
        LargeType.giveAsIn(owner, content);
        content.getButtonTypes().add(ButtonType.CLOSE);
        pane.show();
    }

    private static HBox shipped() {
        var text = new MultilineField();
        text.setEditable(false);
        text.setAccessibleText(WindowWords.of("about.text"));
        var list = new ListView<Shipped>();
        list.setAccessibleText(WindowWords.of("about.title"));
        list.setCellFactory(cells -> new ShippedCell());
        list.getItems().setAll(Shipped.all());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            text.setText(chosen == null ? "" : chosen.text());
            text.setScrollTop(0);
        });
        list.getSelectionModel().selectFirst();
        var both = new HBox(list, text);
        both.getStyleClass().add("about");
        HBox.setHgrow(text, Priority.ALWAYS);
        return both;
    }
}
