package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;

final class EndLabelsTest {

    private static final Axes AXES = Axes.free(new Box(0, 1, 0, 100), new Frame(0, 0, 300, 100));

    /** The texts that are drawn on it by their height, the uppermost first. */
    private static final class Texts implements TextSurface {

        private final Map<Double, String> byHeight = new TreeMap<>();

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            byHeight.put(y, text);
        }
    }

    private static EndLabels labels(double... ends) {
        return new EndLabels(
                AXES,
                IntStream.range(0, ends.length)
                        .mapToObj(i ->
                                new Curve("a", 0, new double[] {0, 1}, new double[] {50, ends[i]}).labelled("η = " + i))
                        .toList(),
                Theme.LIGHT);
    }

    private static Map<Double, String> drawn(EndLabels labels) {
        var surface = new Texts();
        labels.draw(surface);
        return surface.byHeight;
    }

    @Test
    void labels_stand_in_the_order_of_the_ends_a_row_apart_and_inside() {
        var drawn = drawn(labels(0, 1, Double.POSITIVE_INFINITY, 2));
        assertEquals(List.of("η = 2", "η = 3", "η = 1", "η = 0"), List.copyOf(drawn.values()));
        var heights = new ArrayList<>(drawn.keySet());
        for (int i = 1; i < heights.size(); i++) {
            assertTrue(heights.get(i) - heights.get(i - 1) >= 15, heights.toString());
        }
        assertTrue(heights.get(heights.size() - 1) <= 105, heights.toString());
    }

    @Test
    void more_labels_than_have_room_are_left_out_and_take_none() {
        var many = labels(new double[7]);
        assertEquals(Map.of(), drawn(many));
        assertEquals(0, EndLabels.width(many.curves(), 100, Theme.LIGHT));
        assertTrue(EndLabels.width(many.curves(), 200, Theme.LIGHT) > 0);
        assertEquals(0, EndLabels.width(List.of(), 100, Theme.LIGHT));
    }
}
