package ravine.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;

/** Paths so long that they are decimated once for many views. */
class PathDecimationTest {

    private static final Frame FRAME = new Frame(100, 50, 600, 300);
    private static final int COUNT = 3 * DecimationCache.LONG;
    private static final double[] X1 = walk(5, 0.3);
    private static final double[] X2 = walk(6, 0.15);

    private static double[] walk(int seed, double width) {
        var random = new Random(seed);
        var numbers = new double[COUNT];
        for (int i = 1; i < COUNT; i++) {
            numbers[i] = 0.99 * numbers[i - 1] + width * random.nextGaussian();
        }
        return numbers;
    }

    private static CachedPath path(int count) {
        return new CachedPath(X1, X2, count);
    }

    private static Axes axes(double x1, double x2, double half) {
        return Axes.free(new Box(x1 - half, x1 + half, x2 - half / 2, x2 + half / 2), FRAME);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 6", "0.3, -0.2, 2.7", "4, 0, 9", "-1.1, 0.7, 0.4"})
    void every_way_in_view_lies_on_a_line_and_every_step_near_a_bead(double x1, double x2, double half) {
        var axes = axes(x1, x2, half);
        var lines = path(COUNT).path(axes, COUNT);
        var dots = path(COUNT).dots(axes, 9, COUNT);
        int seen = 0;
        for (int i = 1; i < COUNT; i += 97) {
            if (axes.shows(X1[i], X2[i]) && axes.shows(X1[i - 1], X2[i - 1])) {
                double x = (axes.x(X1[i]) + axes.x(X1[i - 1])) / 2;
                double y = (axes.y(X2[i]) + axes.y(X2[i - 1])) / 2;
                double away = ScreenPathTest.away(x, y, lines);
                assertTrue(away < 3, "the way to step " + i + " lies " + away + " pixels beside all lines");
                double nearest = Double.POSITIVE_INFINITY;
                for (int dot = 0; dot < dots.vertices(); dot++) {
                    nearest = Math.min(nearest, Math.hypot(dots.x(dot) - axes.x(X1[i]), dots.y(dot) - axes.y(X2[i])));
                }
                assertTrue(nearest < 9, "step " + i + " lies " + nearest + " pixels from all dots");
                seen++;
            }
        }
        assertTrue(seen > 10, seen + " ways in view");
    }

    @Test
    void a_part_is_as_if_only_the_part_had_been_walked() {
        var axes = axes(0, 0, 6);
        for (int part : new int[] {DecimationCache.LONG + 1, 2 * DecimationCache.LONG - 7, COUNT - 1}) {
            assertEquals(
                    ScreenPathTest.text(path(part).path(axes, part)),
                    ScreenPathTest.text(path(COUNT).path(axes, part)));
            assertEquals(
                    ScreenPathTest.text(path(part).dots(axes, 9, part)),
                    ScreenPathTest.text(path(COUNT).dots(axes, 9, part)));
        }
    }

    @Test
    void what_was_shown_before_does_not_matter() {
        var kept = path(COUNT);
        for (double half : new double[] {0.7, 1.5, 3, 6, 12, 3.1}) {
            var axes = axes(0.1 * half, 0, half);
            assertEquals(
                    ScreenPathTest.text(path(COUNT).path(axes, COUNT)), ScreenPathTest.text(kept.path(axes, COUNT)));
        }
    }

    @Test
    void few_steps_matter() {
        var grid = DecimationGrid.around(axes(0, 0, 30), 0.75).orElseThrow();
        int ways = PathDecimation.ways(grid, X1, X2, COUNT).count();
        assertTrue(ways < COUNT / 3, ways + " steps on new ways");
    }

    @Test
    void undefined_and_infinite_steps_interrupt_or_lead_out() {
        var grid = DecimationGrid.around(axes(0, 0, 6), 0.75).orElseThrow();
        double[] x1 = {0, 1, Double.NaN, 1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1, 90, 91, -90};
        var steps = PathDecimation.ways(grid, x1, new double[x1.length], x1.length);
        int[] expected = {0, 1, 3, 4, 5, 6, 7, 8, 9};
        assertEquals(expected.length, steps.count());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], steps.at(i));
        }
    }

    @Property
    void a_grid_holds_its_view_in_cells_smaller_than_asked_for(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x1,
            @ForAll @DoubleRange(min = -50, max = 50) double x2,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double half) {
        var view = new Box(x1 - half, x1 + half, x2 - half / 3, x2 + half / 3);
        var grid = DecimationGrid.around(Axes.free(view, FRAME), 0.75).orElseThrow();
        assertTrue(grid.column(view.x1Min()) >= 0 && grid.column(view.x1Max()) <= grid.across());
        assertTrue(grid.row(view.x2Min()) >= 0 && grid.row(view.x2Max()) <= grid.up());
        double pixels = grid.cellWidth() / view.width() * FRAME.width();
        assertTrue(pixels > 0.37 && pixels <= 0.75, "cells of " + pixels + " pixels");
    }

    @Test
    void views_near_each_other_share_a_grid() {
        var some = DecimationGrid.around(axes(0, 0, 2.2), 0.75);
        assertEquals(some, DecimationGrid.around(axes(0.1, 0.05, 2.6), 0.75));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-306, 8e307})
    void numbers_at_the_end_of_their_range_have_no_grid(double half) {
        assertTrue(DecimationGrid.around(axes(0, 0, half), 0.75).isEmpty());
    }
}
