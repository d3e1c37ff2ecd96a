package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.draw.Theme;

class PlotLayoutTest {

    private static final Box BOX = new Box(-6, 6, -3, 3);

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1200, 900", "640, 480", "1920, 1080", "300, 200", "40, 30"})
    void the_frame_lies_within_the_figure(double width, double height) {
        var style = PlotStyle.of(Theme.LIGHT).titled("title", "caption");
        var layout = PlotLayout.of(
                new ContourPlot(Landscape.of((x1, step, x2, values) -> {}, BOX, true), style), width, height);
        var frame = layout.axes().frame();
        assertTrue(frame.left() > 0 && frame.top() > 0);
        if (width >= 300) {
            var bar = Margins.colourBar(layout.axes().frame(), style.theme());
            assertTrue(bar.right() + ColourBar.labelWidth(style.theme()) < width);
            assertTrue(frame.bottom() + 40 < height);
            assertTrue(frame.width() > width / 3);
        }
    }

    @ParameterizedTest(name = "{0} pixels")
    @CsvSource({"260, true", "160, false"})
    void a_figure_too_narrow_for_both_shows_contours_rather_than_a_colour_bar(double width, boolean bar) {
        var plot = new ContourPlot(
                Landscape.of((x1, step, x2, values) -> Arrays.fill(values, x2), BOX, true), PlotStyle.of(Theme.LIGHT));
        var ground = (ContourPanel) plot.alone(width, 300);
        assertEquals(bar, ground.around().stream().anyMatch(ColourBar.class::isInstance));
        assertTrue(
                ground.axes().frame().width() > width / 4,
                () -> "" + ground.axes().frame());
    }
}
