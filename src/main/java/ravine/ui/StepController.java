package ravine.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ravine.ui.control.HatText;
import ravine.ui.control.LabelRows;
import ravine.ui.control.NextFrame;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.Drawer;
import ravine.workbench.PointText;
import ravine.workbench.StepText;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** One step of the selected method written out: what it made on its way, and its update with the numbers put in. */
final class StepController {

    private final Workbench workbench;

    @FXML
    private VBox pane;

    @FXML
    private Label heading;

    @FXML
    private CheckBox allDigits;

    @FXML
    private Label remark;

    @FXML
    private LabelRows quantities;

    @FXML
    private VBox lines;

    @FXML
    private Label pointHeading;

    @FXML
    private LabelRows point;

    StepController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        allDigits.selectedProperty().bindBidirectional(workbench.inspector().allDigits());
        new NextFrame(pane, this::show)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        workbench.inspector().allDigits());
    }

    private void show() {
        if (workbench.drawer().shows(Drawer.Tab.STEP)) {
            var none = new StepText(WindowWords.of("step.none"), List.of(), List.of(), List.of(), "");
            show(workbench.inspector().text().orElse(none));
            show(workbench.inspector().point());
        }
    }

    private void show(StepText text) {
        heading.setText(text.heading());
        remark.setText(text.remark());
        quantities.show(text.quantities());
        lines.getChildren().clear();
        for (var update : text.updates()) {
            line(update.get(0), "symbols");
            line(update.get(1), "numbers");
            line(update.get(2), "numbers");
        }
        text.formulas().forEach(formula -> line(UnbrokenText.of(formula), "formula-of"));
    }

    private void show(PointText text) {
        pointHeading.setText(text.heading());
        point.show(text.quantities());
    }

    private void line(String text, String style) {
        Region line = HatText.areIn(text) ? HatText.paragraph(text) : new Label(text);
        line.getStyleClass().addAll("line", style);
        line.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(line);
    }
}
