package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.axis.Axes;
import ravine.data.Mean;
import ravine.draw.Theme;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.formula.Formula;
import ravine.run.RowGradients;
import ravine.session.Gallery;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.session.SessionRuns;
import ravine.trace.Annotation;
import ravine.trace.AnnotationLayer;
import ravine.trace.Arrow;
import ravine.trace.ArrowFan;
import ravine.trace.OverlayKey;
import ravine.trace.TracePanel;

/** What rows of data say, as layers over the paths. */
class RowOverlaysTest {

    private static final Session SAMPLED = Gallery.session("sgd-rates");
    private static final Session WHOLE = Gallery.session("logistic-mixed");

    private static Session with(Session session, Overlay... overlays) {
        var drawn = session;
        for (var overlay : overlays) {
            drawn = drawn.drawn(drawing -> drawing.with(overlay, true));
        }
        return drawn;
    }

    private static TracePanel panel(Session session, int pen) {
        var contours = SessionContours.contours(session, 500, 400, SessionContours.style(session, Theme.LIGHT));
        return SessionPaths.of(session, SessionRuns.of(session), List.of(), SessionClouds.NONE)
                .panel(contours, pen);
    }

    private static <T extends Layer> T layer(TracePanel panel, int step, Class<T> type) {
        return panel.moving(step).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Arrow> arrows(TracePanel panel, int step) {
        return layer(panel, step, AnnotationLayer.class).all().stream()
                .map(RowOverlaysTest::arrow)
                .toList();
    }

    private static Arrow arrow(Annotation annotation) {
        return (Arrow) annotation;
    }

    @ParameterizedTest
    @CsvSource({
        "ROW_GRADIENTS, gradients of the rows",
        "FULL_GRADIENT, annotations",
        "BATCH_GRADIENT, annotations",
        "COVARIANCE, covariance",
        "BATCH_LANDSCAPE, contours of the batch",
        "BATCH_LANDSCAPE, minimum of the batch"
    })
    void overlay_is_a_layer_with_a_key(Overlay overlay, String name) {
        var names = panel(with(SAMPLED, overlay), 0).moving(3).stream()
                .map(Layer::name)
                .toList();
        assertTrue(names.contains(name), () -> "" + names);
        assertTrue(names.contains("key of the overlays"));
        var without = panel(SAMPLED, 0).moving(3).stream().map(Layer::name).toList();
        assertTrue(!without.contains(name) && !without.contains("key of the overlays"));
    }

    @Test
    void what_has_no_batches_or_no_rows_has_no_such_layers() {
        var whole = panel(with(WHOLE, Overlay.BATCH_LANDSCAPE, Overlay.BATCH_GRADIENT), 0);
        var plain = panel(WHOLE, 0);
        assertEquals(plain.moving(3).size(), whole.moving(3).size());
        var lecture = Gallery.session("lecture");
        assertEquals(
                panel(lecture, 0).moving(3).size(),
                panel(with(lecture, Overlay.values()), 0).moving(3).stream()
                        .filter(layer -> !layer.name().equals("curvature")
                                && !layer.name().equals("annotations"))
                        .count());
    }

    @Test
    void arrows_have_one_scale_for_all_of_a_run_and_the_key_says_it() {
        var session = with(SAMPLED, Overlay.ROW_GRADIENTS, Overlay.FULL_GRADIENT, Overlay.BATCH_GRADIENT);
        var panel = panel(session, 0);
        var objective = session.problem().objective();
        var run = SessionRuns.of(session).get(0);
        double factor = 0.5;
        for (int step : new int[] {0, 5, 300}) {
            var heading = layer(panel, step, OverlayKey.class).heading();
            assertEquals("Gradient descent, next step " + (step + 1) + ": arrows × 0.5", heading);
            var rows = RowGradients.at(objective, run.at(step));
            var fan = layer(panel, step, ArrowFan.class);
            assertEquals(run.at(step), fan.from());
            assertEquals(rows.count(), fan.along().size());
            for (int row = 0; row < rows.count(); row++) {
                assertEquals(rows.gradient(row).times(-factor), fan.along().get(row));
            }
            var arrows = arrows(panel, step);
            assertEquals(rows.mean().times(-factor), arrows.get(0).along());
            var moved = run.at(step + 1).minus(run.at(step)).times(1 / 0.3);
            assertEquals(0, moved.times(factor).minus(arrows.get(1).along()).norm(), 1e-12);
        }
    }

    @Test
    void method_with_the_selected_pen_has_them_if_it_is_shown() {
        var session = with(SAMPLED, Overlay.FULL_GRADIENT);
        var second = SessionRuns.of(session).get(1);
        assertEquals(second.at(9), arrows(panel(session, 1), 9).get(0).from());
        var hidden = session.withTrack(1, track -> track.withShown(false));
        var first = SessionRuns.of(session).get(0);
        assertEquals(first.at(9), arrows(panel(hidden, 1), 9).get(0).from());
    }

    /** Gradients of no length, of lengths next to none and beyond all numbers, and none at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {"mean(u)·0", "mean(u)x·1e-310", "mean(u x)1e300·1e300", "mean(ln(x − 9))", "mean(x/(u − u))"})
    void gradients_of_odd_lengths_are_drawn_or_left_out(String text) throws Mistake {
        var table = SAMPLED.problem().data().orElseThrow();
        var objective = new Mean(Formula.read(text, table.columns()), table);
        var session = with(
                SAMPLED.withProblem(problem -> problem.withObjective(objective).withSteps(5)), Overlay.values());
        var figure = new Figure(500, 400, Theme.LIGHT.background(), List.of(panel(session, 0)), List.of());
        assertTrue(Svg.text(figure, 2).endsWith("</svg>\n"), text);
    }

    @Test
    void ensemble_has_them_of_its_first_run() {
        var session = with(Gallery.session("batch-8").withEnsemble(5), Overlay.FULL_GRADIENT);
        var contours = SessionContours.contours(session, 500, 400, SessionContours.style(session, Theme.LIGHT));
        var panel = SessionPaths.of(session, SessionRuns.of(session), List.of(), SessionClouds.of(session))
                .panel(contours, 0);
        var heading = layer(panel, 4, OverlayKey.class).heading();
        assertTrue(heading.startsWith("Gradient descent, run 1, next step 5: "), heading);
    }

    @Test
    void key_keeps_off_the_legend_and_fits_into_the_frame() {
        var panel = panel(with(SAMPLED, Overlay.values()), 0);
        var key = layer(panel, 3, OverlayKey.class);
        assertEquals(panel.legendBox(), key.legend());
        assertEquals(6, key.rows().size());
        var figure = new Figure(500, 400, Theme.LIGHT.background(), List.of(panel), List.of());
        assertTrue(Svg.text(figure, 3).contains("arrows × 0.5"));
    }

    @ParameterizedTest
    @CsvSource({"900, 700, their mean", "420, 360, −g of all<", "420, 400, −g of all<"})
    void key_has_fewer_words_where_it_would_hide_much_of_the_picture(int width, int height, String words) {
        var session = with(SAMPLED, Overlay.values());
        var contours = SessionContours.contours(session, width, height, SessionContours.style(session, Theme.LIGHT));
        var panel = SessionPaths.of(session, SessionRuns.of(session), List.of(), SessionClouds.of(session))
                .panel(contours, 0);
        var svg = Svg.text(new Figure(width, height, Theme.LIGHT.background(), List.of(panel), List.of()), 3);
        assertTrue(svg.contains(words), svg);
        assertTrue(svg.contains("next step 4: arrows × 0.5"), svg);
    }

    @Test
    void file_holds_them_apart_from_those_that_older_programs_know() throws Exception {
        var session = with(SAMPLED, Overlay.COVARIANCE, Overlay.STEP);
        var text = SessionFile.text(session);
        assertTrue(text.contains("\"overlays\": [\"step\"]"), text);
        assertTrue(text.contains("\"overlays\": [\"covariance\"]"), text);
        assertEquals(session, SessionFile.read(text));
        var lecture = with(Gallery.session("lecture"), Overlay.BATCH_LANDSCAPE);
        assertTrue(SessionFile.text(lecture).contains("\"ravine\": 2"));
        assertEquals(
                Set.of(Overlay.BATCH_LANDSCAPE),
                SessionFile.read(SessionFile.text(lecture)).scene().options().overlays());
    }

    @Test
    void scale_is_by_what_the_axes_make_of_lengths() {
        var session = with(Gallery.session("unscaled"), Overlay.FULL_GRADIENT);
        var panel = panel(session, 0);
        Axes axes = panel.ground().axes();
        var arrow = arrows(panel, 0).get(0);
        var tip = arrow.from().plus(arrow.along());
        double pixels = Math.hypot(
                axes.x(tip.x1()) - axes.x(arrow.from().x1()),
                axes.y(tip.x2()) - axes.y(arrow.from().x2()));
        assertTrue(pixels > 20 && pixels < 400, "" + pixels);
    }
}
