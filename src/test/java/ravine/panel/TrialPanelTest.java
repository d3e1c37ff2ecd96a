package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import ravine.axis.Tick;
import ravine.draw.Theme;

class TrialPanelTest {

    /** Trials of the rates 0.1, 1 and 10 that ended at these f. */
    private static TrialPanel panel(double top, double... values) {
        var points = DoubleStream.of(values).boxed().toList();
        var trials = List.of(0.1, 1.0, 10.0).subList(0, points.size()).stream()
                .map(rate -> new TrialScatter.Point(rate, points.get((int) Math.round(Math.log10(10 * rate)))))
                .toList();
        return new TrialPanel(new TrialScatter(trials, top), Theme.LIGHT);
    }

    private static double height(TrialPanel panel, int trial) {
        var frame = panel.frame();
        return (frame.bottom() - panel.points().get(trial).y(0)) / frame.height();
    }

    @Test
    void the_lowest_is_at_the_bottom_and_what_ended_higher_than_it_began_at_the_top() {
        var panel = panel(100, 1, 10, Double.POSITIVE_INFINITY);
        assertEquals(0, height(panel, 0), 1e-12);
        assertEquals(0.5, height(panel, 1), 1e-12, "half of the powers of ten");
        assertEquals(1, height(panel, 2), 1e-12);
        assertEquals(panel.frame().centreX(), panel.points().get(1).x(0), 1e-9);
    }

    @Test
    void where_some_f_is_negative_equal_differences_are_equally_high() {
        var panel = panel(10, -10, 0, 5);
        assertEquals(0.5, height(panel, 1), 1e-12);
        assertEquals(0.75, height(panel, 2), 1e-12);
    }

    @Test
    void trials_lie_in_the_middle_where_they_differ_in_nothing_or_none_is_lower_than_the_start() {
        assertEquals(0.5, height(panel(1, 1), 0));
        assertEquals(0.5, height(panel(1, 2, 3, Double.POSITIVE_INFINITY), 2));
        var only = panel(1, 0.5);
        assertEquals(only.frame().centreX(), only.points().get(0).x(0), 1e-9);
        assertEquals(0.5, height(panel(Double.NaN, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), 1));
    }

    @Test
    void rates_and_f_have_ticks_between_their_ends() {
        var axes = panel(100, 1, 10, 20).axes();
        assertEquals(
                List.of("10⁻¹", "1", "10"),
                axes.across().ticks(5).stream().map(Tick::label).toList());
        assertEquals(
                List.of("1", "10", "10²"),
                axes.upright().ticks(5).stream().map(Tick::label).toList());
    }

    @Test
    void a_pixel_has_its_rate_and_its_f() {
        var panel = panel(100, 1, 10, 20);
        var frame = panel.frame();
        var at = panel.at(frame.right(), frame.top()).orElseThrow();
        assertEquals(10, at.x1(), 1e-9);
        assertEquals(100, at.x2(), 1e-9);
        assertTrue(panel.at(frame.left() - 1, frame.top()).isEmpty());
    }
}
