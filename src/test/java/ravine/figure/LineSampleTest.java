package ravine.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Pen;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;

final class LineSampleTest {

    @ParameterizedTest
    @EnumSource(Marker.class)
    void each_marker_has_room_in_the_height_of_a_sample(Marker marker) {
        var reach = new Reach();
        LineSample.draw(reach, new Pen(Theme.LIGHT.ink(), List.of(), marker), Theme.LIGHT, 0, 0);
        assertTrue(reach.upright <= LineSample.HEIGHT / 2, () -> marker + " reaches " + reach.upright);
    }

    /** How far what is drawn goes up or down from 0. */
    private static final class Reach implements Surface {

        private double upright;

        @Override
        public void fill(Polylines areas, Colour colour) {
            add(areas, 0);
        }

        @Override
        public void stroke(Polylines lines, Stroke stroke) {
            add(lines, stroke.width() / 2);
        }

        @Override
        public void dots(Polylines centres, double diameter, Colour colour) {
            add(centres, diameter / 2);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {}

        private void add(Polylines lines, double around) {
            for (int vertex = 0; vertex < lines.vertices(); vertex++) {
                upright = Math.max(upright, Math.abs(lines.y(vertex)) + around);
            }
        }
    }
}
