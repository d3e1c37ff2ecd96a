package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;

/** Methods that stand on one point. */
final class FanTest {

    private static TracePanel panel(List<Trace> traces) throws Mistake {
        var contours = TracePanelTest.contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        return new TracePanel(contours, traces, List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
    }

    private static List<EdgeArrow> arrows(List<Trace> traces) throws Mistake {
        var arrows = new ArrayList<EdgeArrow>();
        for (var layer : panel(traces).moving(0)) {
            if (layer instanceof CurrentPoint point) {
                var trace = point.trace();
                arrows.add(point.places()
                        .arrow(trace.x1(0), trace.x2(0), Theme.LIGHT)
                        .beside(point.aside()));
            }
        }
        return arrows;
    }

    @ParameterizedTest
    @CsvSource({"0, -5", "19, 0.5", "-6.1, 3.1", "5.99, 7"})
    void beyond_the_view_their_arrows_stand_beside_one_another_within_it(double x1, double x2) throws Mistake {
        var traces = IntStream.range(0, 3)
                .mapToObj(i -> TracePanelTest.trace("method " + i, x1, x2))
                .toList();
        var frame = panel(traces).frame();
        var arrows = arrows(traces);
        for (int i = 0; i < 3; i++) {
            var arrow = arrows.get(i);
            var next = arrows.get((i + 1) % 3);
            assertTrue(frame.contains(arrow.x(), arrow.y()), arrows.toString());
            assertTrue(Math.hypot(arrow.x() - next.x(), arrow.y() - next.y()) > 18, arrows.toString());
        }
    }

    @Test
    void arrows_to_different_places_stay_where_they_are() throws Mistake {
        var arrows = arrows(List.of(TracePanelTest.trace("A", 0, -5), TracePanelTest.trace("B", 0, -6)));
        assertEquals(arrows.get(0), arrows.get(1));
    }

    /** The words on a point where there is no room for a circle. */
    private static List<String> said(List<Trace> traces) throws Mistake {
        var texts = new TracePanelTest.Texts();
        panel(traces).moving(0).stream().filter(Fan.class::isInstance).forEach(fan -> fan.draw(texts));
        return texts.texts;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, -9"})
    void many_are_counted_as_methods_or_as_paths_where_one_method_is_there_from_several_starts(double x1, double x2)
            throws Mistake {
        var methods = IntStream.range(0, 14)
                .mapToObj(i -> TracePanelTest.trace("method " + i, x1, x2))
                .toList();
        assertEquals(List.of("14 methods"), said(methods));
        assertEquals(List.of("16 paths"), said(Collections.nCopies(16, TracePanelTest.trace("A", x1, x2))));
    }
}
