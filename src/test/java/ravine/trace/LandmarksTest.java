package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;

class LandmarksTest {

    /** The crosses that were drawn, each as the way from its first point to its last. */
    private static final class Crosses implements Surface {

        private final ArrayList<String> ways = new ArrayList<>();

        @Override
        public void fill(Polylines areas, Colour colour) {}

        @Override
        public void stroke(Polylines lines, Stroke stroke) {
            int last = lines.end(lines.pieces() - 1) - 1;
            ways.add("%s, %s to %s, %s".formatted(lines.x(0), lines.y(0), lines.x(last), lines.y(last)));
        }

        @Override
        public void dots(Polylines centres, double diameter, Colour colour) {}

        @Override
        public void text(String text, double x, double y, TextStyle style) {}
    }

    @Test
    void a_saddle_is_a_cross_on_an_edge_of_the_same_form() {
        var crosses = new Crosses();
        var axes = Axes.free(new Box(-1, 1, -1, 1), new Frame(0, 0, 200, 100));
        new KnownSaddle(new FlatProjection(axes), new Vec(0.5, 0), Theme.LIGHT).draw(crosses);
        assertEquals(2, crosses.ways.size());
        assertEquals("146.0, 54.0 to 154.0, 54.0", crosses.ways.get(0));
        assertEquals(crosses.ways.get(0), crosses.ways.get(1));
    }
}
