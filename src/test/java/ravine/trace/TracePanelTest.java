package ravine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.LegendSpot;
import ravine.formula.Formula;

class TracePanelTest {

    private static final Box BOX = new Box(-6, 6, -3, 3);

    static ContourPanel contours(String formula, PlotStyle style) throws Mistake {
        return ContourPanel.of(Landscape.of(Formula.read(formula)::row, BOX, false), 800, 600, style);
    }

    static Trace trace(String name, double... points) {
        int length = points.length / 2;
        var x1 = new double[length];
        var x2 = new double[length];
        for (int i = 0; i < length; i++) {
            x1[i] = points[2 * i];
            x2[i] = points[2 * i + 1];
        }
        return Trace.of(name, "η 0.4", 0, x1, x2, length);
    }

    private static Legend legend(ContourPanel contours, List<Trace> traces) {
        return LegendLayout.legend(contours, traces, List.of(), List.of(), LegendSpot.FREE)
                .orElseThrow();
    }

    /** Takes down the texts. */
    static final class Texts implements TextSurface {
        final List<String> texts = new ArrayList<>();
        final List<Vec> places = new ArrayList<>();
        final List<TextStyle> styles = new ArrayList<>();

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            texts.add(text);
            styles.add(style);
            places.add(new Vec(x, y));
        }
    }

    private static List<String> names(List<Layer> layers) {
        return layers.stream().map(Layer::name).toList();
    }

    @Test
    void what_moves_is_apart_from_what_stays() throws Mistake {
        var panel = new TracePanel(
                contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT)),
                List.of(trace("A", 0, 0, 1, 1), trace("B", 0, 0, 2, 1)),
                List.of(),
                new Landmarks(List.of(Vec.ZERO), List.of(new Vec(1, 0))),
                TracePanel.Overlays.NONE);
        assertEquals(List.of("undefined", "bands", "contours", "axes", "colour bar"), names(panel.still()));
        assertEquals(
                List.of(
                        "saddle", "minimum", "halo A", "halo B", "path A", "path B", "start", "point A", "point B",
                        "legend"),
                names(panel.moving(1)));
    }

    @Test
    void where_f_is_nowhere_defined_no_colour_bar_is_drawn() throws Mistake {
        assertFalse(names(contours("sqrt(-1-x1^2)", PlotStyle.of(Theme.LIGHT)).still())
                .contains("colour bar"));
    }

    @ParameterizedTest(name = "a path around ({0}, {1}) sends it to the {2} {3}")
    @CsvSource({"4, 2.4, top, left", "-4, 2.4, top, right", "4, -2, top, right", "-4, -2, top, right"})
    void the_legend_keeps_off_the_paths(double x1, double x2, String upright, String side) throws Mistake {
        var contours = contours("5", PlotStyle.of(Theme.LIGHT));
        var trace = trace("A", x1, x2, x1 + 1, x2 + 0.5, x1, x2);
        var box = legend(contours, List.of(trace)).box();
        var frame = contours.axes().frame();
        assertEquals(upright.equals("top"), box.centreY() < frame.centreY());
        assertEquals(side.equals("right"), box.centreX() > frame.centreX());
    }

    @ParameterizedTest(name = "{0} methods that end beside it send it away: {1}")
    @CsvSource({"1, false", "2, true"})
    void the_legend_goes_nearer_to_one_marker_than_to_several_that_are_fanned_out(int methods, boolean away)
            throws Mistake {
        var contours = contours("5", PlotStyle.of(Theme.LIGHT));
        var elsewhere = new double[] {-5, -2.5, -5, 2.5, 5, 2.5};
        var box = legend(contours, Collections.nCopies(methods, trace("A", elsewhere)))
                .box();
        var beside = contours.axes().at(box.centreX(), box.top() - 18);
        var ending = DoubleStream.concat(
                        DoubleStream.of(elsewhere), DoubleStream.of(5, beside.x2(), beside.x1(), beside.x2()))
                .toArray();
        var other = legend(contours, Collections.nCopies(methods, trace("A", ending)))
                .box();
        assertEquals(away, !box.equals(other));
    }

    @Test
    void the_legend_stays_put_while_a_path_grows() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var trace = trace("A", -5, -2, 0, 0, 4, 2);
        assertEquals(
                legend(contours, List.of(trace)).box(),
                legend(contours, List.of(trace.shown(1))).box());
    }

    @Test
    void the_legend_keeps_off_the_paths_from_other_starts_but_does_not_list_them() throws Mistake {
        var contours = contours("5", PlotStyle.of(Theme.LIGHT));
        var listed = List.of(trace("A", -4, -2, -3, -1));
        var others = List.of(trace("A", 4.5, 2.7, 3, 2));
        var alone = LegendLayout.legend(contours, listed, List.of(), List.of(), LegendSpot.FREE)
                .orElseThrow();
        var among = LegendLayout.legend(contours, listed, others, List.of(), LegendSpot.FREE)
                .orElseThrow();
        assertEquals(alone.traces(), among.traces());
        assertTrue(alone.box().contains(contours.axes().x(4.5), contours.axes().y(2.7)));
        assertFalse(among.box().contains(contours.axes().x(4.5), contours.axes().y(2.7)));
    }

    @ParameterizedTest(name = "({0}, {1})")
    @CsvSource({
        "9, 0, 797, 300, 1, 0",
        "0, -4, 400, 597, 0, 1",
        "-1e300, 0, 3, 300, -1, 0",
        "0, Infinity, 400, 3, 0, -1"
    })
    void an_arrow_at_the_nearest_edge_points_to_what_is_out_of_view(
            double x1, double x2, double x, double y, double toX, double toY) {
        var axes = Axes.free(BOX, new Frame(0, 0, 800, 600));
        assertEquals(new EdgeArrow(x, y, toX, toY), EdgeArrow.towards(axes, x1, x2, Theme.LIGHT));
    }

    @Test
    void a_legend_that_would_hide_much_is_compact() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var few = List.of(trace("A", 0, 0, 1, 1));
        var many = Collections.nCopies(25, trace("A method with a long name", 0, 0, 1, 1));
        assertFalse(legend(contours, few).rows().compact());
        var legend = legend(contours, many);
        assertTrue(legend.rows().compact());
        assertTrue(legend.box().bottom() < contours.axes().frame().bottom());
    }

    static Trace trace(String name, String settings) {
        return Trace.of(name, settings, 0, new double[] {-5, 0}, new double[] {-2, 0}, 2);
    }

    @Test
    void a_compact_legend_says_what_tells_methods_of_one_name_apart() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var traces = new ArrayList<>(Collections.nCopies(12, trace("Gradient descent", "η 0.1")));
        traces.add(trace("Adam", "η 0.1  β₁ 0.8  β₂ 0.99"));
        traces.add(trace("Adam", "η 0.1  β₁ 0.9  β₂ 0.99"));
        traces.add(trace("AdaGrad", "η 0.3"));
        var rows = legend(contours, traces).rows();
        assertTrue(rows.compact());
        assertEquals(List.of("β₁ 0.8", "β₁ 0.9", ""), rows.words().subList(12, 15));
        assertEquals(0, rows.left());
    }

    @Test
    void a_narrow_legend_shortens_names_rather_than_what_tells_methods_apart() throws Mistake {
        var landscape = Landscape.of(Formula.read("x1^2+x2^2")::row, BOX, false);
        var contours = ContourPanel.of(landscape, 340, 400, PlotStyle.of(Theme.LIGHT));
        var traces = List.of(
                trace("Gradient_descent_that_ends", "η 0.1"),
                trace("Gradient_descent_that_ends", "η 0.2"),
                trace("Nesterov_momentum_and_more", "η 0.1"));
        var legend = legend(contours, traces);
        assertEquals(List.of("η 0.1", "η 0.2", ""), legend.rows().words());
        legend.rows().names().forEach(name -> assertTrue(name.matches("(Gra|Nest).*…"), name));
        var frame = contours.axes().frame();
        assertTrue(frame.contains(legend.box().left(), legend.box().top()));
        assertTrue(frame.contains(legend.box().right(), legend.box().bottom()));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 40, 300})
    void a_legend_names_those_that_have_room_and_says_how_many_more_there_are(int count) throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var traces = IntStream.range(0, count)
                .mapToObj(i -> trace("Gradient descent", "η 0.%03d".formatted(i)))
                .toList();
        var legend = legend(contours, traces);
        assertEquals(count, legend.traces().size() + legend.rows().left());
        assertEquals("η 0.001", legend.rows().words().get(1));
        var frame = contours.axes().frame();
        assertTrue(frame.contains(legend.box().left(), legend.box().top()));
        assertTrue(frame.contains(legend.box().right(), legend.box().bottom()));
        assertEquals(count > 30, legend.rows().left() > 0);
        assertEquals(
                "and %s more".formatted(legend.rows().left()), legend.rows().rest());
    }

    @Test
    void a_legend_stays_where_it_was_put_and_can_be_hidden() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var panel =
                new TracePanel(contours, List.of(trace("A", "a")), List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
        var box = panel.legendBox().orElseThrow();
        var wanted = new Frame(300, 200, box.width(), box.height());
        var put = panel.with(LegendSpot.put(wanted, panel.legendRoom()));
        var there = put.legendBox().orElseThrow();
        assertEquals(300, there.left(), 1e-9);
        assertEquals(200, there.top(), 1e-9);
        var far = panel.with(LegendSpot.put(new Frame(-900, 9000, box.width(), box.height()), panel.legendRoom()));
        assertEquals(panel.legendRoom().left(), far.legendBox().orElseThrow().left(), 1e-9);
        assertEquals(panel.legendRoom().bottom(), far.legendBox().orElseThrow().bottom(), 1e-9);
        assertTrue(panel.with(LegendSpot.FREE.withShown(false)).legendBox().isEmpty());
    }

    @Test
    void ghosts_are_whole_paths_under_all_others() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var panel = new TracePanel(
                        contours, List.of(trace("A", "a")), List.of(), Landmarks.NONE, TracePanel.Overlays.NONE)
                .over(List.of(trace("B", "b")));
        assertEquals(List.of("ghost B", "halo A", "path A", "start", "point A", "legend"), names(panel.moving(0)));
        assertEquals(
                List.of("A"),
                legend(contours, List.of(trace("A", "a"))).traces().stream()
                        .map(Trace::name)
                        .toList());
    }

    @Test
    void methods_on_one_point_are_fanned_out() throws Mistake {
        var contours = contours("x1^2+x2^2", PlotStyle.of(Theme.LIGHT));
        var traces = List.of(trace("A", "a"), trace("B", "b"), trace("C", "c"));
        var panel = new TracePanel(contours, traces, List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
        var points = panel.moving(0).stream()
                .filter(CurrentPoint.class::isInstance)
                .map(layer -> ((CurrentPoint) layer).aside())
                .toList();
        for (int i = 0; i < 3; i++) {
            var next = points.get((i + 1) % 3);
            assertTrue(points.get(i).minus(next).norm() > 14, points.toString());
        }
        assertTrue(names(panel.moving(0)).contains("fan"));
        var apart = List.of(trace("A", 0, 0, 1, 1), trace("B", 0, 0, 1, 2));
        var ended = new TracePanel(contours, apart, List.of(), Landmarks.NONE, TracePanel.Overlays.NONE);
        assertFalse(names(ended.moving(1)).contains("fan"));
    }

    @Test
    void a_trace_shows_at_least_its_start_and_at_most_all() {
        var trace = trace("A", 0, 0, 1, 1, 2, 2);
        assertEquals(1, trace.shown(0).shown());
        assertEquals(2, trace.shown(2).shown());
        assertEquals(3, trace.shown(9).shown());
    }

    @Test
    void an_arrow_to_a_point_beyond_the_edge_beside_the_legend_lies_over_it() throws Mistake {
        var panel = new TracePanel(
                        contours("5", PlotStyle.of(Theme.LIGHT)),
                        List.of(trace("A", 0, 0, 0, 90, 0, -90)),
                        List.of(),
                        Landmarks.NONE,
                        TracePanel.Overlays.NONE)
                .with(new LegendSpot(true, Optional.of(new Vec(0.5, 0))));
        assertEquals(List.of("halo A", "path A", "start", "legend", "point A"), names(panel.moving(1)));
        assertEquals(List.of("halo A", "path A", "start", "point A", "legend"), names(panel.moving(2)));
    }
}
