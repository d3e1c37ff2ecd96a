package ravine.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import ravine.licence.Shipped;
import ravine.workbench.WindowWords;

/** A row of the list of what is shipped: name and version, and the licence below. */
final class ShippedCell extends ListCell<Shipped> {

    private final Label name = new Label();
    private final Label licence = new Label();
    private final VBox both = new VBox(name, licence);

    ShippedCell() {
        name.getStyleClass().add("key");
        licence.getStyleClass().add("says");
    }

    @Override
    protected void updateItem(Shipped shipped, boolean empty) {
        super.updateItem(shipped, empty);
        if (empty) {
            setGraphic(null);
        } else {
            name.setText(WindowWords.of("about.name", shipped.name(), shipped.version())
                    .strip());
            licence.setText(shipped.licence());
            setGraphic(both);
        }
    }
}
