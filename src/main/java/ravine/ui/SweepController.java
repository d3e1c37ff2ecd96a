package ravine.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ravine.spec.Option;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.ui.control.SegmentedChoice;
import ravine.ui.export.ClipboardCopy;
import ravine.workbench.Drawer;
import ravine.workbench.SweepChart;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The sweep over the values of a key: which key, and the chart. */
final class SweepController {

    private final Workbench workbench;
    private final SweepChart sweep;
    private boolean following;

    @FXML
    private HBox choices;

    @FXML
    private ComboBox<String> key;

    @FXML
    private Label remark;

    @FXML
    private PanelView view;

    SweepController(Workbench workbench) {
        this.workbench = workbench;
        sweep = workbench.sweep();
    }

    /** A key, or the starts, as people call it. */
    private final class NameCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? "" : sweep.words(name));
        }
    }

    @FXML
    void initialize() {
        key.setCellFactory(list -> new NameCell());
        key.setButtonCell(new NameCell());
        key.valueProperty().addListener((was, before, now) -> take(now));
        choices.getChildren().add(2, measures());
        var tip = HelpTip.of("");
        tip.textProperty().bind(remark.textProperty());
        remark.setTooltip(tip);
        view.hand(sweep);
        new NextFrame(view, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        sweep.key(),
                        sweep.reached(),
                        sweep.redrawn(),
                        sweep.running(),
                        sweep.under(),
                        view.widthProperty(),
                        view.heightProperty());
    }

    private SegmentedChoice measures() {
        var options = List.of(
                new Option(WindowWords.of("sweep.f"), WindowWords.of("sweep.f.help"), false),
                new Option(WindowWords.of("sweep.reached"), WindowWords.of("sweep.reached.help"), true));
        return new SegmentedChoice(options, sweep.reached().map(now -> (Object) now), chosen -> sweep.reached()
                .set((boolean) chosen));
    }

    private void take(@Nullable String chosen) {
        if (chosen != null && !following) {
            sweep.key().set(chosen);
        }
    }

    @FXML
    void copy() {
        sweep.copy(ClipboardCopy::text);
    }

    @FXML
    void save() {
        FigureChooser.file(view.getScene().getWindow(), "sweep")
                .ifPresent(file -> sweep.save(file, view.getWidth(), view.getHeight()));
    }

    private void draw() {
        if (!workbench.drawer().shows(Drawer.Tab.SWEEP) || view.getWidth() < 1 || view.getHeight() < 1) {
            view.clear();
            sweep.hide();
            return;
        }
        following = true;
        var names = sweep.names();
        if (!key.getItems().equals(names)) {
            key.getItems().setAll(names);
        }
        key.getSelectionModel().select(sweep.shownName());
        following = false;
        sweep.figure(view.getWidth(), view.getHeight())
                .ifPresentOrElse(
                        figure -> view.show(figure, workbench.shown().getValue().step()), view::clear);
        remark.setText(sweep.remark());
    }
}
