package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ravine.ui.Headless;

/** A chart with its settings above it or beside it. */
final class HeadedChartTest {

    private final HBox line = Headless.get(() -> new HBox(new Label("first"), new Label("last")));
    private final List<Node> settings = List.copyOf(line.getChildren());
    private final Region chart = new Region();
    private final Scene scene = Headless.get(() -> {
        var pane = new HeadedChart();
        pane.setTop(line);
        pane.setCenter(chart);
        return new Scene(pane);
    });
    private final Stage stage = Headless.show(scene, 600, 400);

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    @Test
    void in_low_room_the_chart_has_all_of_the_height_and_its_settings_come_back_in_their_order() {
        Headless.settle(scene);
        assertTrue(chart.getHeight() < scene.getHeight());
        Headless.run(() -> stage.setHeight(120));
        Headless.settle(scene);
        assertEquals(scene.getHeight(), chart.getHeight());
        var first = settings.get(0);
        assertTrue(first.localToScene(first.getLayoutBounds()).getMaxX()
                <= chart.localToScene(chart.getLayoutBounds()).getMinX());
        Headless.run(() -> stage.setHeight(400));
        Headless.settle(scene);
        assertEquals(settings, line.getChildren());
        assertTrue(chart.getHeight() < scene.getHeight());
    }
}
