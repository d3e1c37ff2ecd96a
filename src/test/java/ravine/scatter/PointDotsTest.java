package ravine.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.axis.Axes;
import ravine.data.generator.Generator;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;

final class PointDotsTest {

    private static final int ROWS = 250;

    @Test
    void parts_have_each_point_once_and_in_the_order_of_the_rows() throws Exception {
        var table = Generator.read("line:rows=" + ROWS).table();
        var columns = table.columns();
        var points = RowPoints.of(table, Optional.of(columns.get(0)), columns.get(1));
        var axes = Axes.free(new Box(-1000, 1000, -1000, 1000), new Frame(0, 0, 100, 100));
        var layer = new PointDots(axes, points, Theme.LIGHT);
        var places = new ArrayList<Double>();
        var parts = layer.parts();
        parts.forEach(part -> part.accept(new TextSurface() {
            @Override
            public void dots(Polylines centres, double diameter, Colour colour) {
                places.add(centres.x(0));
            }

            @Override
            public void text(String text, double x, double y, TextStyle style) {}
        }));
        assertTrue(parts.size() > 1);
        var twice = IntStream.range(0, ROWS)
                .mapToObj(row -> axes.x(points.x(row)))
                .flatMap(x -> List.of(x, x).stream())
                .toList();
        assertEquals(twice, places);
    }
}
