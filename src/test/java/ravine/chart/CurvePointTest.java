package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;

final class CurvePointTest {

    private static final Frame FRAME = new Frame(0, 0, 100, 100);

    /** The upper and lower end of all that is drawn on it. */
    private static final class Heights implements Surface {

        private final List<Double> heights = new ArrayList<>();

        private void add(Polylines lines) {
            for (int vertex = 0; vertex < lines.end(lines.pieces() - 1); vertex++) {
                heights.add(lines.y(vertex));
            }
        }

        @Override
        public void fill(Polylines areas, Colour colour) {
            add(areas);
        }

        @Override
        public void stroke(Polylines lines, Stroke stroke) {
            add(lines);
        }

        @Override
        public void dots(Polylines centres, double diameter, Colour colour) {
            add(centres);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {}
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 1, inside",
        "LINEAR, 1e300, top",
        "LINEAR, Infinity, top",
        "LINEAR, -5, bottom",
        "LINEAR, NaN, nowhere",
        "LOGARITHMIC, 10, inside",
        "LOGARITHMIC, 1e300, top",
        "LOGARITHMIC, 0, bottom",
        "LOGARITHMIC, -1, bottom",
        "LOGARITHMIC, NaN, nowhere"
    })
    void a_point_beyond_the_chart_is_an_arrow_at_its_edge(Scale scaling, double value, String place) {
        var curve = new Curve("a", 0, new double[] {1}, new double[] {value});
        var surface = new Heights();
        var axes = new Axes(Axis.linear(0, 2), new Axis(0, 2, scaling, ""), FRAME);
        new CurvePoint(axes, curve, 0, Theme.LIGHT).draw(surface);
        var heights = surface.heights.stream().mapToDouble(y -> y).summaryStatistics();
        var found = heights.getCount() == 0
                ? "nowhere"
                : heights.getMax() < 30 ? "top" : heights.getMin() > 70 ? "bottom" : "inside";
        assertEquals(place, found);
    }
}
