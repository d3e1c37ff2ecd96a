package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;
import ravine.contour.Levels;
import ravine.draw.ColourMap;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Overlay;
import ravine.session.PlotOptions;
import ravine.session.Session;
import ravine.session.SessionFile;
import ravine.session.SessionRuns;

class SessionPathsTest {

    private static List<String> layers(Session session, int step) {
        var contours = SessionContours.contours(session, 500, 400, SessionContours.style(session, Theme.LIGHT));
        var panel = SessionPaths.of(
                        session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session), SessionClouds.NONE)
                .panel(contours);
        return Stream.concat(panel.still().stream(), panel.moving(step).stream())
                .map(Layer::name)
                .toList();
    }

    private static Session with(Overlay overlay) throws Exception {
        var trust = Recipe.read("trustregion");
        var simplex = Recipe.read("neldermead");
        return FirstSession.lecture()
                .withTrack(0, track -> track.withRecipe(trust))
                .withTrack(1, track -> track.withRecipe(simplex))
                .drawn(drawing -> drawing.with(overlay, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2x₂² + 0.1x₁², 0, 0",
        "0.1*x^2 + 2*y^2, 1, 0",
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2, 4, 4",
        "0.2x₁² + 2x₂², 0, 0",
        "a x₁² + b x₂², 0, 0"
    })
    void known_minima_and_saddles_are_marked_under_the_paths(String formula, int minima, int saddles) throws Exception {
        var objective = Formula.read(formula);
        var layers = layers(FirstSession.lecture().withProblem(problem -> problem.withFormula(objective)), 3);
        assertEquals(minima, Collections.frequency(layers, "minimum"));
        assertEquals(saddles, Collections.frequency(layers, "saddle"));
        assertTrue(layers.lastIndexOf("minimum") < layers.indexOf("halo Adam"));
    }

    @ParameterizedTest
    @CsvSource({
        "STEP_NUMBERS, annotations",
        "GRADIENT, annotations",
        "MOMENTUM, annotations",
        "STEP, annotations",
        "RATES, annotations",
        "CURVATURE, curvature",
        "SKETCHES, trust region",
        "SKETCHES, simplex"
    })
    void an_overlay_is_a_layer_under_the_current_points(Overlay overlay, String layer) throws Exception {
        var layers = layers(with(overlay), 3);
        assertTrue(layers.contains(layer), () -> "" + layers);
        assertTrue(layers.indexOf(layer) < layers.indexOf("point Adam"));
        assertTrue(layers.indexOf(layer) > layers.indexOf("path Adam"));
        assertFalse(layers(FirstSession.lecture(), 3).contains(layer));
    }

    @Test
    void every_method_runs_from_every_start_and_is_listed_once() {
        var session = FirstSession.lecture().withStarts(List.of(new Vec(-5, -2), new Vec(3, 1), new Vec(4, -1)));
        var layers = layers(session, 3);
        assertEquals(3, Collections.frequency(layers, "path Adam"));
        assertEquals(3, Collections.frequency(layers, "start"));
        assertEquals(1, Collections.frequency(layers, "legend"));
    }

    @Test
    void hidden_methods_have_no_overlays_and_no_paths_from_other_starts() {
        var session = FirstSession.lecture()
                .withStarts(List.of(new Vec(-5, -2), new Vec(3, 1)))
                .drawn(drawing -> drawing.with(Overlay.CURVATURE, true));
        for (int track = 0; track < 3; track++) {
            session = session.withTrack(track, old -> old.withShown(false));
        }
        var layers = layers(session, 3);
        assertFalse(layers.contains("curvature") || layers.contains("path Adam"), () -> "" + layers);
    }

    @Test
    void a_ghost_is_a_path_under_the_others_from_every_start() throws Exception {
        var session = FirstSession.lecture();
        var ghosts = session.tracks().subList(0, 1);
        var haunted = session.withScene(scene -> scene.withGhosts(ghosts))
                .withTracks(session.tracks().subList(1, 3))
                .withStarts(List.of(new Vec(-5, -2), new Vec(3, 1)));
        var layers = layers(haunted, 3);
        assertEquals(2, Collections.frequency(layers, "ghost Gradient descent"));
        assertEquals(0, Collections.frequency(layers, "path Gradient descent"));
        assertFalse(SessionFile.text(session).contains("ghosts"));
        assertEquals(haunted, SessionFile.read(SessionFile.text(haunted)));
        assertTrue(SessionFile.text(haunted).contains("\"ravine\": 2"), SessionFile.text(haunted));
    }

    @Test
    void best_step_by_validation_is_a_mark_under_the_current_point() {
        var session = Gallery.session("early-stopping");
        var layers = layers(session, 70);
        assertTrue(
                layers.indexOf("best Gradient descent") > layers.indexOf("path Gradient descent"), () -> "" + layers);
        assertTrue(layers.indexOf("best Gradient descent") < layers.indexOf("point Gradient descent"));
        assertFalse(layers(Gallery.session("sgd-rates"), 70).contains("best Gradient descent"));
    }

    @Test
    void the_surface_is_drawn_as_the_session_says() {
        var session = FirstSession.lecture().drawn(drawing -> drawing.withColours(ColourMap.GREY)
                .withLevels(Levels.LINEAR)
                .withCount(24)
                .withContouring(PlotOptions.Contouring.LINES)
                .withColourBar(false));
        var pen = SessionContours.style(session, Theme.DARK);
        assertEquals(ColourMap.GREY, pen.map());
        assertEquals(Levels.LINEAR, pen.levels());
        assertEquals(24, pen.count());
        var layers = layers(session, 0);
        assertTrue(layers.contains("contours"));
        assertFalse(layers.contains("bands") || layers.contains("colour bar"), () -> "" + layers);
    }

    /** The places of texts that are drawn on it. */
    private static final class Texts implements TextSurface {

        private final List<Vec> places = new ArrayList<>();

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            places.add(new Vec(x, y));
        }
    }

    @ParameterizedTest
    @CsvSource({"500, 400", "600, 400", "600, 220", "720, 280", "960, 220"})
    void the_legend_and_the_marker_keep_off_the_words_of_the_best_step(double width, double height) throws Exception {
        var session = Gallery.session("overfitting");
        var runs = SessionRuns.of(session);
        var contours = SessionContours.contours(
                session, width, height, SessionContours.style(session, Theme.LIGHT.scaled(1.4)));
        var panel =
                SessionPaths.of(session, runs, List.of(), SessionClouds.NONE).panel(contours);
        for (int step = runs.get(0).bestByValidation().orElseThrow();
                step <= runs.get(0).last();
                step++) {
            var texts = new Texts();
            panel.moving(step).stream()
                    .filter(layer -> layer.name().startsWith("best "))
                    .forEach(layer -> layer.draw(texts));
            var words = texts.places.get(0);
            assertFalse(panel.legendBox().orElseThrow().contains(words.x1(), words.x2()));
            var point = runs.get(0).at(step);
            double away = Math.abs(words.x2() - contours.axes().y(point.x2()));
            assertTrue(
                    away > 12 || Math.abs(words.x1() - contours.axes().x(point.x1())) > 60,
                    "step " + step + " lies on " + words);
        }
    }
}
