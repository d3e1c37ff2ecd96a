package ravine.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Polylines;

class ScreenPathTest {

    private static final Frame FRAME = new Frame(100, 50, 600, 300);
    private static final Axes AXES = Axes.free(new Box(-6, 6, -3, 3), FRAME);

    static String text(Polylines lines) {
        var text = new StringBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            text.append("| ");
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                text.append(lines.x(k)).append(',').append(lines.y(k)).append(' ');
            }
        }
        return text.toString();
    }

    private static String walked(double[] x1, double[] x2, int count) {
        return text(ScreenPath.of(AXES, Arrays.copyOf(x1, count), Arrays.copyOf(x2, count), StepSelection.all(count))
                .upTo(count));
    }

    /** Steps from far too short to draw to beyond the view, and undefined ones. */
    private static double place(double number) {
        return number > 9 ? Double.NaN : Math.copySign(number * number * number / 100, number);
    }

    @Property(tries = 300)
    void a_part_is_as_if_only_the_part_had_been_walked(
            @ForAll @Size(min = 2, max = 80) double @DoubleRange(min = -10, max = 10) [] numbers) {
        int count = numbers.length / 2;
        var x1 = Arrays.stream(numbers, 0, count).map(ScreenPathTest::place).toArray();
        var x2 = Arrays.stream(numbers, count, 2 * count)
                .map(ScreenPathTest::place)
                .toArray();
        var whole = ScreenPath.of(AXES, x1, x2, StepSelection.all(count));
        var dots = StepDots.of(AXES, 9, x1, x2, StepSelection.all(count));
        for (int part = 1; part <= count; part++) {
            assertEquals(walked(x1, x2, part), text(whole.upTo(part)));
            assertEquals(
                    text(StepDots.of(AXES, 9, x1, x2, StepSelection.all(part)).upTo(part)), text(dots.upTo(part)));
        }
    }

    @Test
    void a_path_of_no_points_is_no_line() {
        assertEquals(0, ScreenPath.line(AXES, new double[0], new double[0], 0).pieces());
    }

    @Test
    void a_million_steps_to_and_fro_are_as_many_vertices_as_the_frame_can_show() {
        int count = 1_000_000;
        var random = new Random(1);
        var x1 = random.doubles(count, -7, 7).toArray();
        var x2 = random.doubles(count, -4, 4).toArray();
        var path = ScreenPath.of(AXES, x1, x2, StepSelection.all(count));
        int most = 3 * 300 * 150;
        assertTrue(path.upTo(count).vertices() < most, path.upTo(count).vertices() + " vertices");
        assertTrue(StepDots.of(AXES, 9, x1, x2, StepSelection.all(count))
                        .upTo(count)
                        .vertices()
                < most);
        assertEquals(walked(x1, x2, 20_000), text(path.upTo(20_000)));
    }

    @Test
    void a_smooth_path_has_fewer_vertices_than_steps_and_passes_all_of_them() {
        int count = 1000;
        var x1 = new double[count];
        var x2 = new double[count];
        for (int i = 0; i < count; i++) {
            x1[i] = 3 * Math.exp(-i / 300.0) * Math.cos(i / 40.0);
            x2[i] = 2 * Math.exp(-i / 300.0) * Math.sin(i / 40.0);
        }
        var path = ScreenPath.line(AXES, x1, x2, count);
        assertTrue(path.vertices() < count / 2, path.vertices() + " vertices");
        for (int i = 0; i < count; i++) {
            double away = away(AXES.x(x1[i]), AXES.y(x2[i]), path);
            assertTrue(away < 0.07, "step " + i + " lies " + away + " pixels beside the path");
        }
    }

    @Test
    void a_long_path_shows_wherever_it_goes() {
        int count = 8 * ScreenPath.MANY;
        var random = new Random(5);
        var x1 = new double[count];
        var x2 = new double[count];
        for (int i = 1; i < count; i++) {
            x1[i] = 0.99 * x1[i - 1] + 0.3 * random.nextGaussian();
            x2[i] = 0.99 * x2[i - 1] + 0.15 * random.nextGaussian();
        }
        var path = ScreenPath.line(AXES, x1, x2, count);
        assertTrue(path.vertices() < count / 2, path.vertices() + " vertices");
        for (int i = 1; i < count; i += 10) {
            if (AXES.shows(x1[i], x2[i]) && AXES.shows(x1[i - 1], x2[i - 1])) {
                double x = (AXES.x(x1[i]) + AXES.x(x1[i - 1])) / 2;
                double y = (AXES.y(x2[i]) + AXES.y(x2[i - 1])) / 2;
                double away = away(x, y, path);
                assertTrue(away < 3, "the way to step " + i + " lies " + away + " pixels beside all lines");
            }
        }
    }

    /** How far a point lies from the nearest place of a line. */
    static double away(double x, double y, Polylines line) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < line.pieces(); piece++) {
            for (int k = line.start(piece) + 1; k < line.end(piece); k++) {
                double dx = line.x(k) - line.x(k - 1);
                double dy = line.y(k) - line.y(k - 1);
                double part = ((x - line.x(k - 1)) * dx + (y - line.y(k - 1)) * dy) / (dx * dx + dy * dy);
                double along = Math.max(0, Math.min(1, part));
                nearest = Math.min(nearest, Math.hypot(line.x(k - 1) + along * dx - x, line.y(k - 1) + along * dy - y));
            }
        }
        return nearest;
    }

    @Test
    void a_path_of_few_vertices_has_all_of_them_even_where_they_lie_on_one_another() {
        var x1 = new double[ScreenPath.MANY];
        for (int i = 0; i < x1.length; i++) {
            x1[i] = i % 2;
        }
        assertEquals(
                ScreenPath.MANY,
                ScreenPath.line(AXES, x1, new double[ScreenPath.MANY], ScreenPath.MANY)
                        .vertices());
    }
}
