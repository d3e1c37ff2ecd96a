package ravine.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import ravine.data.Standardization;
import ravine.data.Table;
import ravine.session.Session;
import ravine.spec.DisplayNumber;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.workbench.SamplingChoice;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The columns of the session's table, a row each: whether it is standardized, its mean and its deviation. */
public final class ColumnRows extends GridPane {

    private static final int DIGITS = 4;

    /** A mean of so small a part of the deviation is what rounding leaves of 0. */
    private static final double ROUNDING = 1e-12;

    private final List<CheckBox> boxes = new ArrayList<>();
    private final List<Label> spreads = new ArrayList<>();
    private List<String> names = List.of();
    private boolean following;

    public ColumnRows() {
        getStyleClass().add("fields");
    }

    void connect(Workbench workbench) {
        new NextFrame(this, () -> show(workbench))
                .afterChange(workbench.history().now().map(Session::problem));
    }

    private void show(Workbench workbench) {
        var table = workbench.session().problem().data();
        var now = table.map(Table::columns).orElse(List.of());
        if (!now.equals(names)) {
            names = now;
            build(workbench);
        }
        table.ifPresent(this::fill);
    }

    private void build(Workbench workbench) {
        getChildren().clear();
        boxes.clear();
        spreads.clear();
        for (var name : names) {
            var box = new CheckBox(name);
            box.setAccessibleText(WindowWords.of("data.standardize.column", name));
            box.setMnemonicParsing(false);
            box.setTooltip(HelpTip.of(WindowWords.of("data.standardize.help")));
            box.selectedProperty().addListener((was, before, now) -> {
                if (!following) {
                    workbench.edit("", session -> SamplingChoice.withStandardized(session, name, now));
                }
            });
            var spread = new Label();
            spread.getStyleClass().add("says");
            spread.setTooltip(HelpTip.of(""));
            boxes.add(box);
            spreads.add(spread);
            addRow(boxes.size() - 1, box, spread);
        }
    }

    private void fill(Table table) {
        following = true;
        for (int column = 0; column < boxes.size(); column++) {
            var scale = Standardization.of(table, column);
            boxes.get(column).setSelected(table.standardized().contains(names.get(column)));
            var mean = DisplayNumber.shortened(
                    Math.abs(scale.mean()) < ROUNDING * scale.deviation() ? 0 : scale.mean(), DIGITS);
            var deviation = DisplayNumber.shortened(scale.deviation(), DIGITS);
            spreads.get(column).setText(WindowWords.of("data.spread", mean, deviation));
            spreads.get(column)
                    .getTooltip()
                    .setText(WindowWords.of("data.spread.help", mean, deviation, names.get(column)));
        }
        following = false;
    }
}
