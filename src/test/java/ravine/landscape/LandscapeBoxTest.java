package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.contour.ContourPanel;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;

/** The axes along the edges of the box. */
final class LandscapeBoxTest {

    /** An edge of so many pixels has room for two labels. */
    private static final double LONG = 40;

    /** One label does not say how long an edge is. */
    @Test
    void each_edge_that_is_long_enough_has_two_labels_at_least() {
        var random = new Random(7);
        for (int k = 0; k < 40; k++) {
            double half = Math.pow(10, random.nextDouble(-3, 3));
            var landscape = Landscapes.landscape("x + 2y", new Box(-half, half, -0.7 * half, 0.8 * half));
            var contours = ContourPanel.of(
                    landscape, random.nextInt(300, 700), random.nextInt(200, 500), PlotStyle.of(Theme.LIGHT));
            var camera = Landscapes.camera(random);
            var landform = Landform.of(landscape, contours, camera, 8);
            var lens = Landscapes.lens(landform, camera);
            for (var edge : new LandscapeBox(landform, lens, Theme.LIGHT).axes(contours.frame(), "f")) {
                double length = Math.hypot(edge.toX() - edge.fromX(), edge.toY() - edge.fromY());
                assertTrue(
                        length < LONG || edge.ticks().size() > 1,
                        () -> edge.title() + " of " + length + " pixels has " + edge.ticks() + " by " + camera);
            }
        }
    }
}
