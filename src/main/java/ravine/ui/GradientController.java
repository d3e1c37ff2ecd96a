package ravine.ui;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ravine.ui.control.NumberField;
import ravine.workbench.GradientChoice;
import ravine.workbench.SessionNumber;
import ravine.workbench.Workbench;

/** The lower part of the left side, closed at first: how gradients are found, their noise, the seed, how many runs. */
final class GradientController {
    private final Workbench workbench;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox sheet;

    @FXML
    private KindRow kinds;

    @FXML
    private HBox distance;

    @FXML
    private CheckBox ownH;

    @FXML
    private NumberField h;

    @FXML
    private NumberField noise;

    @FXML
    private NumberField seed;

    @FXML
    private NumberField ensemble;

    GradientController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        sheet.visibleProperty().bind(more.selectedProperty());
        sheet.managedProperty().bind(more.selectedProperty());
        kinds.connect(workbench);
        h.connect(GradientChoice.H, workbench);
        h.disableProperty().bind(ownH.selectedProperty().not());
        noise.connect(SessionNumber.NOISE, workbench);
        seed.connect(SessionNumber.SEED, workbench);
        ensemble.connect(SessionNumber.ENSEMBLE, workbench);
        workbench.history().now().map(GradientChoice::summary).subscribe(more::setText);
        workbench.history().now().subscribe(session -> {
            ownH.setSelected(GradientChoice.hasOwnH(session));
            distance.setDisable(!GradientChoice.isDifference(session));
        });
        ownH.selectedProperty()
                .addListener(
                        (was, before, now) -> workbench.edit("", session -> GradientChoice.withOwnH(session, now)));
    }

    @FXML
    void nextSeed() {
        workbench.edit("", SessionNumber::withNextSeed);
    }
}
