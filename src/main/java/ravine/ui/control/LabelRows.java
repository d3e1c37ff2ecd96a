package ravine.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import ravine.workbench.StepText;

/** Quantities as rows: a symbol and one number, or one for each coordinate. It keeps its labels, for numbers change with every step, and room for long ones, so that nothing beside it moves. */
public final class LabelRows extends GridPane {

    private static final int COLUMNS = 3;
    private static final String LONG = "−8.88888×10⁻⁸⁸";

    private final List<Label> labels = new ArrayList<>();

    public LabelRows() {
        getStyleClass().add("quantities");
        for (int column = 1; column < COLUMNS; column++) {
            var strut = new Label(LONG);
            strut.setVisible(false);
            strut.setMinWidth(USE_PREF_SIZE);
            add(strut, column, 0);
        }
    }

    public void show(List<StepText.Quantity> quantities) {
        while (labels.size() < COLUMNS * quantities.size()) {
            add();
        }
        for (int i = 0; i < labels.size(); i++) {
            int row = i / COLUMNS;
            boolean used = row < quantities.size();
            labels.get(i).setVisible(used);
            labels.get(i).setManaged(used);
            show(labels.get(i), used ? text(quantities.get(row), i % COLUMNS) : "");
        }
    }

    private static void show(Label label, String words) {
        boolean hats = HatText.areIn(words);
        label.setText(hats ? "" : words);
        label.setGraphic(hats ? HatText.paragraph(words) : null);
    }

    private static String text(StepText.Quantity quantity, int column) {
        if (column == 0) {
            return quantity.symbol();
        }
        return column <= quantity.values().size() ? quantity.values().get(column - 1) : "";
    }

    private void add() {
        int column = labels.size() % COLUMNS;
        var label = new Label();
        label.getStyleClass().add(column == 0 ? "symbol" : "number");
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        add(label, column, labels.size() / COLUMNS);
        labels.add(label);
    }
}
