package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;

final class MarkedPointsTest {

    private static final int LAST = 42;
    private static final int BEST = 27;

    /** The room of each text that is drawn on it. */
    private static final class Rooms implements TextSurface {

        private final List<Frame> rooms = new ArrayList<>();

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            rooms.add(new Frame(x, y - 0.8 * style.size(), style.width(text), style.size()));
        }
    }

    private static Curve curve(double from, double by) {
        var x = IntStream.rangeClosed(0, LAST).mapToDouble(i -> i).toArray();
        var y = IntStream.rangeClosed(0, LAST)
                .mapToDouble(i -> from * Math.exp(-i / 12.0) + by * i)
                .toArray();
        return new Curve("a", 0, x, y);
    }

    private static List<Frame> drawn(Frame frame, CurveMark... marks) {
        var axes = Axes.free(new Box(0, 150, 0, 16), frame);
        var curves = List.of(marks).stream().map(CurveMark::curve).toList();
        var surface = new Rooms();
        new MarkedPoints(axes, List.of(marks), curves, Theme.LIGHT).draw(surface);
        return surface.rooms;
    }

    @Test
    void words_keep_off_the_words_and_the_symbols_of_other_marks() {
        var training = curve(7, 0);
        var validation = curve(13, 0.05);
        for (double width = 300; width <= 1200; width += 50) {
            for (double height = 80; height <= 200; height += 20) {
                var drawn = drawn(
                        new Frame(0, 0, width, height),
                        new CurveMark(validation, BEST, CurveMark.Kind.BEST, "best, step 27"),
                        new CurveMark(training, LAST, CurveMark.Kind.END, "stopped at step 42"));
                assertEquals(2, drawn.size());
                assertFalse(drawn.get(0).overlaps(drawn.get(1)), width + " × " + height);
                double end = width * LAST / 150;
                double bottom = height * (1 - training.y(LAST) / 16);
                assertFalse(drawn.get(0).contains(end, bottom), width + " × " + height);
            }
        }
    }
}
