package ravine.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.workbench.Drawer;
import ravine.workbench.RestChart;
import ravine.workbench.Workbench;

/** The ensemble of the selected method at rest: what is said of it on the left, its histograms beside that. */
final class RestController {

    /** So many runs are offered where there is one. */
    private static final int MANY = 500;

    private final Workbench workbench;
    private final RestChart rest;

    @FXML
    private Label says;

    @FXML
    private Button many;

    @FXML
    private PanelView view;

    RestController(Workbench workbench) {
        this.workbench = workbench;
        rest = workbench.rest();
    }

    @FXML
    void initialize() {
        new NextFrame(view, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        rest.redrawn(),
                        view.widthProperty(),
                        view.heightProperty());
    }

    @FXML
    void runMany() {
        workbench.edit("", session -> session.withEnsemble(MANY));
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
        many.setVisible(rest.isAlone());
        many.setManaged(rest.isAlone());
    }
}
