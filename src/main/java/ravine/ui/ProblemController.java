package ravine.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ravine.library.KnownObjective;
import ravine.ui.control.GrowingField;
import ravine.ui.control.HelpTip;
import ravine.ui.control.MistakeView;
import ravine.ui.control.NumberField;
import ravine.ui.control.SearchableList;
import ravine.ui.data.TableProposals;
import ravine.workbench.SessionNumber;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The upper part of the left side: the formula and its letters, the start, the number of steps and the view. */
final class ProblemController {
    private final Workbench workbench;

    @FXML
    private Button examples;

    @FXML
    private GrowingField formula;

    @FXML
    private MistakeView mistake;

    @FXML
    private TableProposals proposals;

    @FXML
    private EchoView echo;

    @FXML
    private Label lesson;

    @FXML
    private RemarksView remarks;

    @FXML
    private ParameterRows letters;

    @FXML
    private StartRows starts;

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
    private Label start1Name;

    @FXML
    private Label start2Name;

    @FXML
    private Label view1Name;

    @FXML
    private Label view2Name;

    @FXML
    private CheckBox equal;

    ProblemController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        var library = workbench.examples();
        SearchableList.openedBy(
                examples, WindowWords.of("examples.search"), WindowWords.of("examples.none"), library::offers);
        library.shown()
                .subscribe(objective ->
                        lesson.setText(objective.map(KnownObjective::lesson).orElse("")));
        lesson.visibleProperty().bind(lesson.textProperty().isNotEmpty());
        lesson.managedProperty().bind(lesson.visibleProperty());
        formula.textProperty().bindBidirectional(workbench.formulaText());
        var field = workbench.formulaField();
        formula.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.begin();
            } else {
                field.leave();
            }
        });
        formula.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && workbench.mistake().get() != null) {
                field.restore();
            }
        });
        mistake.connect(workbench.mistake());
        proposals.connect(workbench);
        workbench
                .mistake()
                .addListener((was, old, now) -> formula.pseudoClassStateChanged(NumberField.WRONG, now != null));
        echo.connect(workbench);
        remarks.connect(workbench);
        letters.connect(workbench);
        starts.connect(workbench);
        workbench
                .history()
                .now()
                .map(session -> session.problem().formula().variables())
                .subscribe(this::name);
        start1.connect(SessionNumber.START_X1, workbench);
        start2.connect(SessionNumber.START_X2, workbench);
        steps.connect(SessionNumber.STEPS, workbench);
        connect(x1Min, SessionNumber.VIEW_X1_MIN);
        connect(x1Max, SessionNumber.VIEW_X1_MAX);
        connect(x2Min, SessionNumber.VIEW_X2_MIN);
        connect(x2Max, SessionNumber.VIEW_X2_MAX);
        workbench
                .history()
                .now()
                .subscribe(session -> equal.setSelected(session.scene().equalAspect()));
        equal.selectedProperty()
                .addListener((was, before, now) ->
                        workbench.edit("", session -> session.withScene(scene -> scene.withEqualAspect(now))));
    }

    /** Calls the axes as the formula does. */
    private void name(List<String> variables) {
        name(variables.get(0), start1Name, start1, view1Name, x1Min, x1Max);
        name(variables.get(1), start2Name, start2, view2Name, x2Min, x2Max);
        equal.setText(WindowWords.of("problem.equal", variables.get(0), variables.get(1)));
        equal.setTooltip(HelpTip.of(WindowWords.of("problem.equal.help", variables.get(0), variables.get(1))));
    }

    private static void name(
            String variable, Label startName, NumberField start, Label viewName, NumberField from, NumberField to) {
        startName.setText(variable);
        viewName.setText(variable);
        start.setAccessibleText(WindowWords.of("problem.start.of", WindowWords.of("problem.start"), variable));
        from.setAccessibleText(WindowWords.of("problem.view.from", variable));
        to.setAccessibleText(WindowWords.of("problem.view.end", variable));
    }

    /** A field for an end of the view as it is seen. */
    private void connect(NumberField field, SessionNumber end) {
        var seen = workbench.seenView();
        field.connect(() -> end.keyIn().apply(workbench.session()), seen.end(end), value -> seen.set(end, value));
    }

    @FXML
    void addStart() {
        workbench.starts().addAmid();
    }

    @FXML
    void fit() {
        workbench.picture().fit();
    }
}
