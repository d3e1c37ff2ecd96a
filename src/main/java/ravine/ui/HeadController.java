package ravine.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import ravine.spec.Option;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.PictureView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The line over the picture: what the picture shows, the formula where the left side does not show it, and what folds the sides. */
final class HeadController {

    /** The most characters of the formula that are shown. */
    private static final int MOST_OF_FORMULA = 140;

    private final Workbench workbench;

    @FXML
    private ToggleButton left;

    @FXML
    private ToggleButton right;

    @FXML
    private HBox views;

    @FXML
    private EchoView formula;

    HeadController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        var sides = workbench.sides();
        left.selectedProperty().bindBidirectional(sides.left());
        right.selectedProperty().bindBidirectional(sides.right());
        var projector = workbench.appearance().projector();
        left.visibleProperty().bind(projector.not());
        left.managedProperty().bind(projector.not());
        formula.connect(workbench, MOST_OF_FORMULA);
        formula.visibleProperty().bind(projector.or(sides.left().not()));
        formula.managedProperty().bind(formula.visibleProperty());
        workbench.history().now().map(PictureView::of).subscribe(this::offer);
    }

    /** Buttons for several views; the name of one. */
    private void offer(List<PictureView> offered) {
        if (offered.size() == 1) {
            views.getChildren().setAll(new Label(words(offered.get(0))));
            return;
        }
        var options = offered.stream()
                .map(view -> new Option(words(view), WindowWords.of("view." + view + ".help"), view))
                .toList();
        var shown = workbench.appearance().view();
        views.getChildren()
                .setAll(new SegmentedChoice(
                        options, shown.map(view -> (Object) view), view -> shown.set((PictureView) view)));
    }

    private static String words(PictureView view) {
        return WindowWords.of("view." + view);
    }
}
