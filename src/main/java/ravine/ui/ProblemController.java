package ravine.ui;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import ravine.workbench.SessionNumber;
import ravine.workbench.Workbench;

/** The left side: the formula, the start, the number of steps and the view. */
final class ProblemController {

    private final Workbench workbench;

    @FXML
    private TextField formula;

    @FXML
    private MistakeView mistake;

    @FXML
    private NumberField start1;

    @FXML
    private NumberField start2;

    @FXML
    private NumberField steps;

    @FXML
    private NumberField x1Min;

    @FXML
    private NumberField x1Max;

    @FXML
    private NumberField x2Min;

    @FXML
    private NumberField x2Max;

    @FXML
    private CheckBox equal;

    ProblemController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        formula.textProperty().bindBidirectional(workbench.formulaText());
        mistake.connect(workbench.mistake());
        workbench
                .mistake()
                .addListener((was, old, now) -> formula.pseudoClassStateChanged(NumberField.WRONG, now != null));
        start1.connect(SessionNumber.START_X1, workbench);
        start2.connect(SessionNumber.START_X2, workbench);
        steps.connect(SessionNumber.STEPS, workbench);
        x1Min.connect(SessionNumber.VIEW_X1_MIN, workbench);
        x1Max.connect(SessionNumber.VIEW_X1_MAX, workbench);
        x2Min.connect(SessionNumber.VIEW_X2_MIN, workbench);
        x2Max.connect(SessionNumber.VIEW_X2_MAX, workbench);
        workbench.history().now().subscribe(session -> equal.setSelected(session.equalAspect()));
        equal.selectedProperty()
                .addListener((was, before, now) -> workbench.edit("", session -> session.withEqualAspect(now)));
    }

    @FXML
    void fit() {
        workbench.picture().fit();
    }
}
