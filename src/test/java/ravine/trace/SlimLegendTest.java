package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.figure.LegendSpot;
import ravine.formula.Formula;

class SlimLegendTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "4, 1"})
    void a_legend_in_little_room_is_slim_where_it_names_all_methods_so(int count, int named) throws Mistake {
        var landscape = Landscape.of(Formula.read("x1^2+x2^2")::row, new Box(-6, 6, -3, 3), false);
        var contours = ContourPanel.of(landscape, 380, 205, PlotStyle.of(Theme.LIGHT));
        var traces = Stream.of("Gradient descent", "Momentum", "Adam", "AdaGrad")
                .limit(count)
                .map(name -> TracePanelTest.trace(name, "η 0.1"))
                .toList();
        var legend = LegendLayout.legend(contours, traces, List.of(), List.of(), LegendSpot.FREE)
                .orElseThrow();
        assertEquals(named, legend.traces().size(), contours.axes().frame() + " " + legend.box());
        var frame = contours.axes().frame();
        var box = legend.box();
        assertTrue(box.width() * box.height() < 0.36 * frame.width() * frame.height(), box + " " + frame);
    }
}
