package ravine.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import ravine.chart.Chart;
import ravine.draw.Frame;
import ravine.draw.Surface;
import ravine.figure.Figure;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.spec.Option;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PixelView;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.Drawer;
import ravine.workbench.LossChart;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The chart of the loss: what moves is drawn over what stands still; dragging goes through the steps. */
final class LossController {

    private final Workbench workbench;
    private final LossChart loss;
    private @Nullable Chart drawn;
    private @Nullable MouseEvent pointer;
    private Runnable redraw = () -> {};

    @FXML
    private HBox choices;

    @FXML
    private CheckBox log;

    @FXML
    private Label remark;

    @FXML
    private Pane pane;

    @FXML
    private PixelView view;

    LossController(Workbench workbench) {
        this.workbench = workbench;
        loss = workbench.loss();
    }

    @FXML
    void initialize() {
        var quantities = pills(loss.quantity(), Quantity.values(), Quantity::symbol, "loss.%s.help");
        var ways = pills(
                loss.against(), CountBy.values(), way -> WindowWords.of("loss.against." + way), "loss.against.help");
        choices.getChildren().addAll(0, List.of(quantities, ways));
        log.selectedProperty().bindBidirectional(loss.logarithmic());
        remark.setTooltip(new Tooltip());
        remark.getTooltip().textProperty().bind(remark.textProperty());
        var frame = new NextFrame(pane, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        loss.quantity(),
                        loss.against(),
                        loss.logarithmic(),
                        pane.widthProperty(),
                        pane.heightProperty());
        redraw = frame::ask;
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
        if (!workbench.drawer().shows(Drawer.Tab.LOSS) || pane.getWidth() < 1 || pane.getHeight() < 1) {
            return;
        }
        var whole = new Frame(0, 0, pane.getWidth(), pane.getHeight());
        var chart = loss.chart(whole.width(), whole.height());
        if (chart != drawn) {
            drawn = chart;
            remark.setText(loss.remark(whole.width(), whole.height()));
        }
        var figure = new Figure(
                whole.width(), whole.height(), workbench.theme().get().background(), List.of(chart), List.of());
        Consumer<Surface> still = figure::drawStill;
        view.draw(whole.width(), whole.height(), chart, still, surface -> drawMoving(surface, chart));
    }

    private void drawMoving(Surface surface, Chart chart) {
        loss.moving(chart).forEach(layer -> layer.draw(surface));
        if (pointer != null) {
            loss.reading(chart, pointer.getX(), pointer.getY()).forEach(layer -> layer.draw(surface));
        }
    }

    @FXML
    void drag(MouseEvent event) {
        if (drawn != null) {
            loss.scrub(drawn, event.getX());
        }
        hover(event);
    }

    @FXML
    void hover(MouseEvent event) {
        pointer = event;
        redraw.run();
    }

    @FXML
    void leave() {
        pointer = null;
        redraw.run();
    }
}
