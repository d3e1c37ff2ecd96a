package ravine.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What is wrong with the text of a field, below its row, for which there is room only as long as it is said. */
final class FieldSentence extends Label {

    private final Node field;

    FieldSentence(Node field) {
        this.field = field;
        getStyleClass().add("sentence");
        setMinHeight(USE_PREF_SIZE);
    }

    void say(String words) {
        setText(words);
        if (getParent() == null) {
            enter(field);
        }
    }

    void fallSilent() {
        if (getParent() instanceof KeyRows rows) {
            int row = GridPane.getRowIndex(this);
            rows.getChildren().remove(this);
            move(rows, row, -1);
        } else if (getParent() instanceof Pane pane) {
            pane.getChildren().remove(this);
        }
    }

    /** Goes below the node in the nearest rows around it. */
    private void enter(Node node) {
        var around = node.getParent();
        if (around instanceof KeyRows rows) {
            int below = GridPane.getRowIndex(node) + 1;
            move(rows, below, 1);
            rows.add(this, 0, below, GridPane.REMAINING, 1);
        } else if (around instanceof VBox box) {
            box.getChildren().add(box.getChildren().indexOf(node) + 1, this);
        } else if (around != null) {
            enter(around);
        }
    }

    private static void move(KeyRows rows, int from, int by) {
        for (var child : rows.getChildren()) {
            int row = GridPane.getRowIndex(child);
            if (row >= from) {
                GridPane.setRowIndex(child, row + by);
            }
        }
    }
}
