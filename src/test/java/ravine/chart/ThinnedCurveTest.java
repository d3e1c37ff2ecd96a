package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Frame;
import ravine.draw.Polylines;

class ThinnedCurveTest {

    private static Curve curve(double... y) {
        var x = new double[y.length];
        Arrays.setAll(x, i -> i);
        return new Curve("curve", 0, x, y);
    }

    private static Axes axes(double end, double from, double to, Scale scale) {
        return new Axes(Axis.linear(0, end), new Axis(from, to, scale, ""), new Frame(0, 0, 100, 100));
    }

    private static String text(Polylines lines) {
        var text = new StringBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            text.append(piece == 0 ? "" : " | ");
            for (int i = lines.start(piece); i < lines.end(piece); i++) {
                text.append(i == lines.start(piece) ? "" : " ");
                text.append(Math.round(lines.x(i))).append(',').append(Math.round(lines.y(i)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0 1 4 2 10, 0 to 10, '0,100 25,90 50,60 75,80 100,0'",
        "LINEAR, 0 1 NaN 2 10, 0 to 10, '0,100 25,90 | 75,80 100,0'",
        "LINEAR, 0 1 Infinity 2 10, 0 to 10, '0,100 25,90 | 75,80 100,0'",
        "LOGARITHMIC, 10 100 0 1 10, 0 to 2, '0,50 25,0 | 75,100 100,50'",
        "LOGARITHMIC, 10 100 -3 1 10, 0 to 2, '0,50 25,0 | 75,100 100,50'"
    })
    void few_points_are_drawn_as_they_are_with_gaps_where_the_axis_has_no_place(
            Scale scaling, String values, String range, String expected) {
        var y = Arrays.stream(values.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var ends = range.split(" to ", -1);
        var axes = axes(4, Double.parseDouble(ends[0]), Double.parseDouble(ends[1]), scaling);
        assertEquals(expected, text(new ThinnedCurve(curve(y), axes).line(y.length)));
    }

    @Test
    void many_points_keep_the_extremes_of_each_column_and_no_more_than_four_points() {
        int count = 100_000;
        var y = new double[count];
        Arrays.setAll(y, i -> Math.sin(i * 0.7) / 2);
        y[43_210] = 1;
        y[77_777] = -1;
        var line = new ThinnedCurve(curve(y), axes(count - 1, -1, 1, Scale.LINEAR)).line(count);
        assertTrue(line.vertices() <= 4 * 101, line.vertices() + " vertices");
        assertTrue(text(line).contains("43,0 "), "the peak");
        assertTrue(text(line).contains("78,100 "), "the pit");
    }

    @Test
    void a_part_of_the_curve_ends_exactly_at_its_last_point() {
        var y = new double[1000];
        Arrays.setAll(y, i -> i % 7);
        var columns = new ThinnedCurve(curve(y), axes(999, 0, 10, Scale.LINEAR));
        for (int count : new int[] {2, 3, 17, 500, 999, 1000}) {
            var line = columns.line(count);
            int end = line.vertices() - 1;
            assertEquals((count - 1) / 9.99, line.x(end), 1e-9);
            assertEquals(100 - 10 * y[count - 1], line.y(end), 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 NaN 3 4 5 6, 3.5, 4.5, '0,65 100,55'",
        "0 1 NaN 3 4 5 6, 2.5, 3.5, '50,70 100,65'",
        "0 1 0 1 0 1 0, 0.5, 5.5, '0,95 10,90 30,100 50,90 70,100 90,90 100,95'"
    })
    void a_part_begins_and_ends_with_the_lines_to_its_neighbours(
            String values, double from, double to, String expected) {
        var y = Arrays.stream(values.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var axes = new Axes(Axis.linear(from, to), new Axis(0, 10, Scale.LINEAR, ""), new Frame(0, 0, 100, 100));
        assertEquals(expected, text(new ThinnedCurve(curve(y), axes).line(y.length)));
    }
}
