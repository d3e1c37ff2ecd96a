package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ravine.trace.TracePanelTest.contours;
import static ravine.trace.TracePanelTest.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.contour.PlotStyle;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.trace.TracePanelTest.Texts;

/** What a panel says of several starts, and how its legend gives way to what lies over the paths. */
class StartNumbersTest {

    /** Of the ring around a number, in pixels. */
    private static final double DIAMETER = 17;

    @Test
    void the_legend_keeps_off_overlays_where_another_corner_is_free() throws Mistake {
        var contours = contours("x1^2 + x2^2", PlotStyle.of(Theme.LIGHT));
        var panel = new TracePanel(
                contours, List.of(trace("A", 0, 0, 0.1, 0.1)), List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
        var box = panel.legendBox().orElseThrow();
        Layer across = new Layer() {
            @Override
            public String name() {
                return "across";
            }

            @Override
            public void draw(Surface surface) {
                surface.stroke(
                        Polylines.of(box.left(), box.centreY(), box.right(), box.centreY()),
                        Stroke.of(Colour.of("000000"), 1));
            }
        };
        var off = panel.keepingOff((on, shown, step) -> step == 1 ? List.of(across) : List.of());
        assertFalse(off.legendBox().orElseThrow().overlaps(box));
    }

    @Test
    void the_legend_lies_between_two_corners_where_paths_lie_in_all() throws Mistake {
        var contours = contours("5", PlotStyle.of(Theme.LIGHT));
        var sides = List.of(trace("A", -5, -2.6, -5, 2.6), trace("A", 5, -2.6, 5, 2.6));
        var panel = new TracePanel(contours, sides, List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
        assertEquals(
                contours.axes().frame().centreX(),
                panel.legendBox().orElseThrow().centreX(),
                1);
    }

    @Test
    void several_starts_are_numbered_and_one_is_not() throws Mistake {
        var contours = contours("x1^2 + x2^2", PlotStyle.of(Theme.LIGHT));
        var traces = List.of(trace("A", -5, -2, 0, 0));
        var others = List.of(trace("A", 3, 2, 0, 0), trace("A", 3, 2, 1, 0));
        var panel = new TracePanel(contours, traces, others, Landmarks.NONE, TracePanel.Overlays.NONE);
        var starts = List.of(new Vec(-5, -2), new Vec(3, 2), new Vec(3, 2));
        assertEquals(Set.of("1", "2, 3"), Set.copyOf(startTexts(panel.from(starts))));
        assertEquals(List.of(), startTexts(panel.from(starts.subList(0, 1))));
    }

    @ParameterizedTest(name = "{0} apart, still at their starts: {1}")
    @CsvSource({"0.05, false", "0.2, false", "0.2, true", "0.4, false", "1.5, false"})
    void numbers_of_starts_that_are_near_one_another_lie_apart(double apart, boolean still) throws Mistake {
        var contours = contours("x1^2 + x2^2", PlotStyle.of(Theme.LIGHT));
        var starts = List.of(new Vec(-4, -2), new Vec(1, 1), new Vec(1 + apart, 1), new Vec(1, 1 + apart));
        var traces = starts.stream()
                .map(at -> still ? trace("A", at.x1(), at.x2()) : trace("A", at.x1(), at.x2(), 0, 0))
                .toList();
        var texts = new Texts();
        var panel = new TracePanel(
                contours, traces.subList(0, 1), traces.subList(1, 4), Landmarks.NONE, TracePanel.Overlays.NONE);
        numbers(panel.from(starts)).forEach(layer -> layer.draw(texts));
        assertEquals(Set.of("1", "2", "3", "4"), Set.copyOf(texts.texts));
        for (int i = 0; i < starts.size(); i++) {
            var place = texts.places.get(i);
            for (var other : texts.places.subList(0, i)) {
                assertTrue(place.minus(other).norm() > DIAMETER, place + " " + other);
            }
            var start = contours.axes();
            var at = starts.get(Integer.parseInt(texts.texts.get(i)) - 1);
            var away = place.minus(new Vec(start.x(at.x1()), start.y(at.x2())));
            assertTrue(away.norm() < 3 * DIAMETER, () -> "number of " + at + " is " + away + " away");
        }
    }

    private static Stream<Layer> numbers(TracePanel panel) {
        return panel.moving(1).stream().filter(layer -> layer.name().equals("start number"));
    }

    private static List<String> startTexts(TracePanel panel) {
        var texts = new Texts();
        numbers(panel).forEach(layer -> layer.draw(texts));
        return texts.texts;
    }
}
