package ravine.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ravine.workbench.WindowWords;

/** A side of the window: open, or folded to a rail with its name, which opens it. */
final class FoldingSide extends HBox {

    /** A side of this name, shown at all only while {@code wanted}. */
    FoldingSide(Node content, String name, BooleanProperty open, ObservableBooleanValue wanted) {
        var rail = rail(WindowWords.of(name), open);
        HBox.setHgrow(content, Priority.ALWAYS);
        content.visibleProperty().bind(open.and(wanted));
        rail.visibleProperty().bind(open.not().and(wanted));
        for (var node : new Node[] {content, rail}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getChildren().addAll(content, rail);
    }

    private static Button rail(String name, BooleanProperty open) {
        var label = new Label(name);
        label.setRotate(-90);
        var rail = new Button("", new Group(label));
        rail.getStyleClass().addAll("flat", "rail");
        rail.setMaxHeight(Double.MAX_VALUE);
        rail.setMinWidth(USE_PREF_SIZE);
        rail.setAccessibleText(WindowWords.of("sides.open", name));
        rail.setTooltip(new Tooltip(WindowWords.of("sides.open", name)));
        rail.setOnAction(event -> open.set(true));
        return rail;
    }
}
