package ravine.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ravine.ui.control.HatText;
import ravine.ui.control.LabelRows;
import ravine.ui.control.NextFrame;
import ravine.ui.control.Scroller;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.Drawer;
import ravine.workbench.PointText;
import ravine.workbench.StepRows;
import ravine.workbench.StepText;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** One step of the selected method written out: what it made on its way, and every line of it with the numbers put in, to be copied. */
final class StepController {

    /** So many times as wide as its type is high, a pane has room for numbers with all their digits on both sides of the lines. */
    private static final double WIDE = 75;

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
    private MenuButton copies;

    @FXML
    private HBox working;

    @FXML
    private VBox made;

    @FXML
    private LabelRows quantities;

    @FXML
    private Label rowsHeading;

    @FXML
    private Label rows;

    @FXML
    private VBox lines;

    @FXML
    private Scroller pointSide;

    @FXML
    private VBox derivatives;

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
        new NextFrame(pane, this::arrange)
                .after(allDigits.selectedProperty(), allDigits.fontProperty(), working.widthProperty());
        new NextFrame(pane, this::show)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        workbench.inspector().allDigits());
    }

    /** Puts the derivatives beside the lines, or below the quantities where long numbers on both sides would leave no room for lines. */
    private void arrange() {
        boolean wide = !allDigits.isSelected()
                || working.getWidth() >= WIDE * allDigits.getFont().getSize();
        var place = wide ? derivatives : made;
        if (!place.getChildren().contains(point)) {
            place.getChildren().addAll(pointHeading, point);
        }
        pointSide.setVisible(wide);
        pointSide.setManaged(wide);
    }

    private void show() {
        if (workbench.drawer().shows(Drawer.Tab.STEP)) {
            var none = new StepText(WindowWords.of("step.none"), List.of(), List.of(), List.of(), "");
            show(workbench.inspector().text().orElse(none));
            show(workbench.inspector().rows());
            show(workbench.inspector().point());
        }
    }

    private void show(StepText text) {
        heading.setText(text.heading());
        remark.setText(text.remark());
        quantities.show(text.quantities());
        lines.getChildren().clear();
        for (var written : text.lines()) {
            if (!written.get(0).isEmpty()) {
                line(written.get(0), "symbols");
            }
            written.stream().skip(1).forEach(numbers -> line(numbers, "numbers"));
        }
        copies.setDisable(text.lines().isEmpty());
        text.formulas().forEach(formula -> line(UnbrokenText.of(formula), "formula-of"));
    }

    @FXML
    void copyText() {
        copy(StepText::plain);
    }

    @FXML
    void copyLatex() {
        copy(StepText::latex);
    }

    private void copy(Function<StepText, String> form) {
        workbench.inspector().text().ifPresent(text -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, form.apply(text)));
            workbench.say(WindowWords.of("step.copied", text.heading()));
        });
    }

    private void show(StepRows looked) {
        show(rowsHeading, looked.heading());
        show(rows, String.join("\n", looked.rows()));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
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
