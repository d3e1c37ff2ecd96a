package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ravine.trace.TracePanelTest.contours;
import static ravine.trace.TracePanelTest.trace;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    private static List<String> startTexts(TracePanel panel) {
        var texts = new Texts();
        panel.moving(1).stream()
                .filter(layer -> layer.name().equals("start number"))
                .forEach(layer -> layer.draw(texts));
        return texts.texts;
    }
}
