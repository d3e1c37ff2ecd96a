package ravine.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ravine.figure.Figure;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.spec.Option;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.ui.control.Presence;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.Drawer;
import ravine.workbench.LossChart;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The chart of the loss: what moves is drawn over what stands still; dragging goes through the steps. */
final class LossController {

    private final Workbench workbench;
    private final LossChart loss;
    private @Nullable Figure drawn;

    @FXML
    private HBox choices;

    @FXML
    private CheckBox log;

    @FXML
    private CheckBox withoutDiverged;

    @FXML
    private Button whole;

    @FXML
    private Label slope;

    @FXML
    private Label remark;

    @FXML
    private PanelView view;

    LossController(Workbench workbench) {
        this.workbench = workbench;
        loss = workbench.loss();
    }

    @FXML
    void initialize() {
        var quantities = pills(loss.quantity(), Quantity.values(), Quantity::symbol, "loss.%s.help");
        var rows = workbench
                .history()
                .now()
                .map(session -> session.problem().objective().rows() > 0);
        var ways = ways(rows, CountBy.values());
        var plain =
                Arrays.stream(CountBy.values()).filter(way -> !way.isOfRows()).toArray(CountBy[]::new);
        choices.getChildren().addAll(0, List.of(quantities, ways, ways(rows.map(some -> !some), plain)));
        log.selectedProperty().bindBidirectional(loss.logarithmic());
        withoutDiverged.selectedProperty().bindBidirectional(loss.withoutDiverged());
        var isPart = loss.part().map(Optional::isPresent);
        Presence.bind(whole, isPart);
        slope.visibleProperty().bind(slope.textProperty().isNotEmpty());
        slope.managedProperty().bind(slope.visibleProperty());
        explain(remark, remark.textProperty());
        explain(slope, slope.textProperty().map(text -> WindowWords.of("loss.slope.help", text)));
        view.hand(loss.gestures());
        new NextFrame(view, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        loss.quantity(),
                        loss.against(),
                        loss.logarithmic(),
                        loss.withoutDiverged(),
                        loss.part(),
                        view.widthProperty(),
                        view.heightProperty())
                .after(loss.pointed().toArray(ObservableValue<?>[]::new));
    }

    /** The choice of what is counted, there where it is so. */
    private SegmentedChoice ways(ObservableValue<Boolean> there, CountBy... among) {
        var ways = pills(loss.against(), among, way -> WindowWords.of("loss.against." + way), "loss.against.help");
        Presence.bind(ways, there);
        return ways;
    }

    private static void explain(Label label, ObservableValue<String> words) {
        var tip = HelpTip.of("");
        tip.textProperty().bind(words);
        label.setTooltip(tip);
    }

    @FXML
    void zoomIn() {
        loss.zoomIn();
    }

    @FXML
    void zoomOut() {
        loss.zoomOut();
    }

    private static <T> SegmentedChoice pills(
            ObjectProperty<T> property, T[] values, Function<T, String> name, String help) {
        var options = Arrays.stream(values)
                .map(value -> new Option(name.apply(value), WindowWords.of(help.formatted(value)), value))
                .toList();
        return new SegmentedChoice(options, property.<Object>map(now -> now), chosen -> Arrays.stream(values)
                .filter(chosen::equals)
                .forEach(property::set));
    }

    private void draw() {
        if (!workbench.drawer().shows(Drawer.Tab.LOSS) || view.getWidth() < 1 || view.getHeight() < 1) {
            view.clear();
            return;
        }
        var figure = loss.figure(view.getWidth(), view.getHeight());
        if (drawn == null || !figure.isStillLike(drawn)) {
            slope.setText(loss.slope(view.getWidth(), view.getHeight()));
            remark.setText(loss.remark(view.getWidth(), view.getHeight()));
        }
        drawn = figure;
        view.show(figure, workbench.shown().getValue().step());
    }
}
