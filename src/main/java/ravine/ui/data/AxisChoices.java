package ravine.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import ravine.data.Table;
import ravine.panel.SessionScatter;
import ravine.session.SceneScatter;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The columns on the axes of the data's view, and whether residuals are shown there. */
public final class AxisChoices extends FlowPane {

    private final ComboBox<String> across = new ChoiceList<>();
    private final ComboBox<String> upright = new ChoiceList<>();
    private final CheckBox residuals = new CheckBox(WindowWords.of("data.residuals"));
    private boolean following;

    public AxisChoices() {
        setHgap(6);
        setVgap(6);
        var name = new Label(WindowWords.of("data.axes"));
        name.setLabelFor(across);
        across.setAccessibleText(WindowWords.of("data.axes.across"));
        across.setTooltip(HelpTip.of(WindowWords.of("data.axes.across")));
        upright.setAccessibleText(WindowWords.of("data.axes.upright"));
        upright.setTooltip(HelpTip.of(WindowWords.of("data.axes.upright")));
        residuals.setTooltip(HelpTip.of(WindowWords.of("data.residuals.help")));
        for (var box : List.of(across, upright)) {
            box.setPrefWidth(74);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(String column) {
                    return column == null || !column.equals(SceneScatter.ROWS)
                            ? column
                            : WindowWords.of("data.axes.rows");
                }

                @Override
                public String fromString(String words) {
                    return words;
                }
            });
        }
        getChildren().addAll(name, across, upright, residuals);
    }

    void connect(Workbench workbench) {
        across.valueProperty().addListener((was, before, now) -> take(workbench, now, SceneScatter::withAcross));
        upright.valueProperty().addListener((was, before, now) -> take(workbench, now, SceneScatter::withUpright));
        residuals
                .selectedProperty()
                .addListener((was, before, now) -> take(workbench, now, SceneScatter::withResiduals));
        new NextFrame(this, () -> show(workbench)).after(workbench.history().now());
    }

    private <T> void take(Workbench workbench, T chosen, BiFunction<SceneScatter, T, SceneScatter> change) {
        if (!following && chosen != null) {
            workbench.edit(
                    "",
                    session -> session.withScene(scene -> scene.withScatter(
                            Optional.of(change.apply(scene.scatter().orElse(SceneScatter.USUAL), chosen)))));
        }
    }

    private void show(Workbench workbench) {
        var session = workbench.session();
        session.problem().data().ifPresent(table -> {
            following = true;
            var points = SessionScatter.points(session);
            list(across, table, true);
            list(upright, table, false);
            across.setValue(
                    points.across().isPresent()
                            ? table.columns().get(points.across().getAsInt())
                            : SceneScatter.ROWS);
            upright.setValue(table.columns().get(points.upright()));
            residuals.setSelected(
                    session.scene().scatter().orElse(SceneScatter.USUAL).residuals());
            following = false;
        });
    }

    private static void list(ComboBox<String> box, Table table, boolean rows) {
        var names = new ArrayList<>(table.columns());
        if (rows) {
            names.add(SceneScatter.ROWS);
        }
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
    }
}
