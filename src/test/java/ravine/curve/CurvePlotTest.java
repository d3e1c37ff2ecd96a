package ravine.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.axis.Axis;
import ravine.contour.Ground;
import ravine.contour.PlotStyle;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.formula.Formula;

final class CurvePlotTest {

    private static final double MIDDLE = 200;

    private static CurvePlot plot(String formula, double from, double to) throws Mistake {
        var function = Formula.read(formula);
        return CurvePlot.of(x -> function.value(x, 0), Axis.linear(from, to), "f", 5000, PlotStyle.of(Theme.LIGHT));
    }

    /** What the upright axis spans, to a tenth of its length. */
    @ParameterizedTest
    @CsvSource({
        "x^4 - 3x^2 + x, -2.5, 2.5, -3.51, 22.8",
        "exp(-100x^2), -3, 3, 0, 1",
        "ln(x), -2, 8, -4.5, 2.08",
        "exp(x), -6, 6, 0, 403",
        "3 + 0x, -1, 1, 1.5, 4.5",
        "sqrt(x), -3, -1, -1, 1"
    })
    void all_of_a_curve_is_seen(String formula, double from, double to, double bottom, double top) throws Mistake {
        var upright = plot(formula, from, to).upright();
        assertEquals(bottom, upright.from(), 0.1 * (top - bottom), upright::toString);
        assertEquals(top, upright.to(), 0.1 * (top - bottom), upright::toString);
    }

    @ParameterizedTest
    @CsvSource({"1/x, -3, 3", "1/x^2, -3, 3", "tan(x), -4, 4", "1/(x - 0.123)^3, -3, 3"})
    void a_pole_leaves_the_rest_to_be_seen(String formula, double from, double to) throws Mistake {
        var plot = plot(formula, from, to);
        assertTrue(plot.upright().length() < 60, () -> plot.upright().toString());
        assertTrue(plot.upright().shows(plot.function().applyAsDouble(from)));
    }

    @Test
    void nothing_is_drawn_through_a_pole() throws Mistake {
        var line = pixels("1/x");
        for (int piece = 0; piece < line.pieces(); piece++) {
            boolean left = line.x(line.start(piece)) < MIDDLE;
            assertTrue(IntStream.range(line.start(piece), line.end(piece)).allMatch(k -> line.x(k) <= MIDDLE == left));
        }
        assertTrue(line.pieces() > 1);
    }

    private static Polylines pixels(String formula) throws Mistake {
        var plot = plot(formula, -2, 2);
        var axes = plot.in(new Frame(0, 0, 2 * MIDDLE, 300));
        return CurveLayer.pixels(axes, CurveSamples.of(plot.function(), plot.across(), 800));
    }

    @Test
    void a_legend_keeps_off_the_curve() throws Mistake {
        Ground ground = plot("x^2", -2, 2).alone(400, 300);
        var frame = ground.frame();
        var above = new Frame(frame.centreX() - 40, frame.top() + 10, 80, 60);
        var on = new Frame(frame.centreX() - 40, frame.bottom() - 60, 80, 60);
        assertEquals(0, ground.hides(above));
        assertTrue(ground.hides(on) > 0);
        assertFalse(ground.still().isEmpty());
    }
}
