package ravine.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import ravine.spec.Option;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.ui.control.SegmentedChoice;
import ravine.ui.export.ClipboardCopy;
import ravine.workbench.Drawer;
import ravine.workbench.RestChart;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The ensemble of the selected method at rest: what is said of it on the left, its histograms or its mean loss over the rate beside that. */
final class RestController {

    /** So many runs are offered where there is one. */
    private static final int MANY = 500;

    private final Workbench workbench;
    private final RestChart rest;
    private final SegmentedChoice choice;

    @FXML
    private FlowPane choices;

    @FXML
    private Label says;

    @FXML
    private Button many;

    @FXML
    private PanelView view;

    RestController(Workbench workbench) {
        this.workbench = workbench;
        rest = workbench.rest();
        choice = choice();
    }

    @FXML
    void initialize() {
        choices.getChildren().add(0, choice);
        new NextFrame(view, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        rest.redrawn(),
                        rest.overRates(),
                        rest.rates().redrawn(),
                        rest.rates().state(),
                        view.widthProperty(),
                        view.heightProperty());
    }

    private SegmentedChoice choice() {
        var options = List.of(
                new Option(WindowWords.of("rest.spread"), WindowWords.of("rest.spread.help"), false),
                new Option(WindowWords.of("rest.rates"), WindowWords.of("rest.rates.help"), true));
        return new SegmentedChoice(options, rest.overRates().map(now -> (Object) now), chosen -> rest.overRates()
                .set((boolean) chosen));
    }

    @FXML
    void runMany() {
        workbench.edit("", session -> session.withEnsemble(MANY));
    }

    @FXML
    void copy() {
        rest.copy(ClipboardCopy::text);
    }

    @FXML
    void save() {
        FigureChooser.file(view.getScene().getWindow(), "rest")
                .ifPresent(file -> rest.save(file, view.getWidth(), view.getHeight()));
    }

    private void draw() {
        if (!workbench.drawer().shows(Drawer.Tab.REST) || view.getWidth() < 1 || view.getHeight() < 1) {
            view.clear();
            rest.hide();
            return;
        }
        rest.figure(view.getWidth(), view.getHeight())
                .ifPresentOrElse(
                        figure -> view.show(figure, workbench.shown().getValue().step()), view::clear);
        says.setText(String.join("\n", rest.sentences()));
        view.setAccessibleText(WindowWords.of(rest.overRates().get() ? "rest.rates.name" : "rest.name"));
        choices.setVisible(!rest.isAlone());
        choices.setManaged(!rest.isAlone());
        many.setVisible(rest.isAlone());
        many.setManaged(rest.isAlone());
    }
}
