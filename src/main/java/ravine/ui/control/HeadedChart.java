package ravine.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * A chart with its settings in a line above it; where that would leave it little height they stand beside it instead, and scroll. The
 * line is its top and the chart its centre.
 */
public final class HeadedChart extends BorderPane {

    /** Room less high than this, in parts of the type's size, is low. */
    private static final double LOW_BELOW = 14;

    private final FlowPane column = new FlowPane();
    private final Scroller beside = new Scroller();
    private HBox line = new HBox();

    public HeadedChart() {
        column.getStyleClass().add("chart-settings");
        beside.setContent(column);
        beside.getStyleClass().add("chart-side");
        beside.setMinWidth(USE_PREF_SIZE);
        new NextFrame(this, this::arrange).after(heightProperty());
    }

    private void arrange() {
        if (getTop() instanceof HBox above) {
            line = above;
        }
        boolean isAbove = getTop() != null;
        if (getHeight() > 0 && isAbove == isLow(isAbove ? line : column)) {
            move(isAbove ? line : column, isAbove ? column : line);
            setTop(isAbove ? null : line);
            setLeft(isAbove ? beside : null);
        }
    }

    private boolean isLow(Pane settings) {
        return settings.getChildren().stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .anyMatch(some -> getHeight() < LOW_BELOW * some.getFont().getSize());
    }

    private static void move(Pane from, Pane to) {
        var settings = List.<Node>copyOf(from.getChildren());
        from.getChildren().clear();
        to.getChildren().setAll(settings);
    }
}
