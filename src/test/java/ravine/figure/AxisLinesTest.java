package ravine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Tick;
import ravine.draw.Frame;
import ravine.draw.Theme;

/** The labels of axes. */
final class AxisLinesTest {

    private static final Theme THEME = Theme.LIGHT;

    @Property
    void an_upright_axis_has_several_labels_that_differ_and_lie_apart_however_little_it_spans(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double from,
            @ForAll @DoubleRange(min = -8, max = 4) double power,
            @ForAll @DoubleRange(min = 100, max = 400) double height) {
        var upright = Axis.linear(from, from + Math.pow(10, power));
        var ticks = AxisLines.ticksUpright(new Axes(Axis.linear(0, 1), upright, new Frame(0, 0, 300, height)), THEME);
        assertTrue(ticks.size() > 1, ticks::toString);
        assertEquals(
                ticks.size(),
                ticks.stream().map(Tick::label).collect(Collectors.toSet()).size(),
                ticks::toString);
        double apart = (ticks.get(1).place() - ticks.get(0).place()) / upright.length() * height;
        assertTrue(apart > THEME.small().size(), ticks::toString);
    }

    @Test
    void a_narrow_axis_across_has_several_labels_where_they_do_not_touch() {
        var upright = Axis.linear(0, 1);
        var room = new Frame(0, 0, 202, 60);
        assertEquals(
                5,
                AxisLines.ticksAcross(new Axes(Axis.linear(-0.48, 0.48), upright, room), THEME)
                        .size());
        assertEquals(
                1,
                AxisLines.ticksAcross(new Axes(Axis.linear(-0.48, 0.48), upright, new Frame(0, 0, 90, 60)), THEME)
                        .size());
    }
}
