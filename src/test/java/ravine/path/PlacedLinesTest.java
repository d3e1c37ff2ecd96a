package ravine.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Frame;
import ravine.draw.Polylines;

class PlacedLinesTest {

    private static final Frame FRAME = new Frame(100, 50, 600, 300);
    private static final Axes AXES = Axes.free(new Box(-6, 6, -3, 3), FRAME);

    private static String text(Polylines lines) {
        var text = new StringBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            text.append(piece == 0 ? "" : " | ");
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                text.append(k == lines.start(piece) ? "" : " ").append("%.0f,%.0f".formatted(lines.x(k), lines.y(k)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '>', textBlock = """
            0 0 6 3            > 400,200 700,50
            0 0 12 0           > 400,200 700,200
            -12 0 12 0         > 100,200 700,200
            -12 -6 12 6        > 100,350 700,50
            0 0 0 1e300        > 400,200 400,50
            0 0 Infinity 1     > 400,200 700,200
            0 0 0 -Infinity    > 400,200 400,350
            0 0 1 1 NaN 0 2 2 3 3 > 400,200 450,150 | 500,100 550,50
            0 0 9 0 9 2 0 2    > 400,200 700,200 | 700,100 400,100
            -7 0 -7 5          > ''
            -8 2 -4 5          > ''
            """)
    void paths_are_cut_exactly_at_the_edge(String points, String expected) {
        String[] numbers = points.split(" ", -1);
        var x1 = new double[numbers.length / 2];
        var x2 = new double[numbers.length / 2];
        for (int i = 0; i < x1.length; i++) {
            x1[i] = Double.parseDouble(numbers[2 * i]);
            x2[i] = Double.parseDouble(numbers[2 * i + 1]);
        }
        assertEquals(expected, text(ScreenPath.line(AXES, x1, x2, x1.length)));
    }

    @Property
    void no_path_leaves_the_frame(@ForAll @Size(min = 2, max = 40) double[] numbers) {
        int count = numbers.length / 2;
        var x1 = Arrays.copyOf(numbers, count);
        var x2 = Arrays.copyOfRange(numbers, count, 2 * count);
        var path = ScreenPath.line(AXES, x1, x2, count);
        for (int piece = 0; piece < path.pieces(); piece++) {
            for (int k = path.start(piece); k < path.end(piece); k++) {
                assertTrue(FRAME.contains(path.x(k), path.y(k)), path.x(k) + ", " + path.y(k));
            }
        }
    }

    @Test
    void points_too_near_to_tell_apart_are_drawn_as_one() {
        int count = 1_000_000;
        var x1 = new double[count];
        var x2 = new double[count];
        for (int i = 0; i < count; i++) {
            x1[i] = 6.0 * i / (count - 1);
        }
        var path = ScreenPath.line(AXES, x1, x2, count);
        assertTrue(path.vertices() < 1600, path.vertices() + " vertices");
        assertEquals(700, path.x(path.end(0) - 1));
    }

    @Test
    void steps_are_thinned_to_their_spacing() {
        var steps = StepDots.points(AXES, new double[] {0, 0.1, 0.2, 0.3, 50, 1}, new double[6], 6, 9);
        assertEquals(
                "400,200 410,200 450,200", text(steps).replace("405,200 ", "").replace("415,200 ", ""));
        assertEquals(3, steps.vertices());
    }

    @Test
    void thinned_contours_stay_within_a_twentieth_of_a_pixel() {
        var circle = new double[2 * 2000];
        for (int i = 0; i < 2000; i++) {
            circle[2 * i] = 2 * Math.cos(i * Math.PI / 1000);
            circle[2 * i + 1] = 2 * Math.sin(i * Math.PI / 1000);
        }
        var placed = new PolylineSimplifier().place(AXES, Polylines.ring(circle));
        assertTrue(placed.isClosed(0));
        assertTrue(placed.vertices() < 200, placed.vertices() + " vertices");
        for (int k = 1; k < placed.end(0); k++) {
            double middleX = (placed.x(k - 1) + placed.x(k)) / 2 - 400;
            double middleY = (placed.y(k - 1) + placed.y(k)) / 2 - 200;
            assertEquals(100, Math.hypot(middleX, middleY), 0.11);
        }
    }

    @Test
    void lines_placed_after_others_are_as_if_placed_alone() {
        var simplifier = new PolylineSimplifier();
        var first = Polylines.ring(-1, -1, 1, -1, 1, 1);
        var second = Polylines.ring(0, 0, 2, 0, 2, 1);
        assertEquals(text(new PolylineSimplifier().place(AXES, first)), text(simplifier.place(AXES, first)));
        assertEquals(text(new PolylineSimplifier().place(AXES, second)), text(simplifier.place(AXES, second)));
    }

    @Test
    void on_logarithmic_axes_steps_are_joined_by_straight_lines_of_the_figure() {
        var powers = new Axis(-3, 3, Scale.LOGARITHMIC, "");
        var axes = new Axes(powers, powers, FRAME);
        double[] x = {0.001, 1, 1e4};
        double[] y = {1, 1, 1e4};
        var kept = new CachedPath(x, y, 3);
        assertEquals("100,200 400,200 700,50", text(kept.path(axes, 3)));
        assertEquals(text(ScreenPath.line(axes, x, y, 3)), text(kept.path(axes, 3)));
        assertEquals("100,200 400,200", text(kept.dots(axes, 1, 3)));
        assertEquals("400,150 450,150", text(kept.path(AXES, 3)).substring(0, 15));
    }
}
