package ravine.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Drawn;
import ravine.figure.Figure;
import ravine.figure.FixedPanel;
import ravine.figure.Layer;
import ravine.formula.Formula;
import ravine.landscape.Camera;
import ravine.landscape.Fineness;
import ravine.panel.LandscapeOfSession;
import ravine.panel.SessionClouds;
import ravine.panel.SessionContours;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPaths;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Overlay;
import ravine.session.SessionRuns;
import ravine.trace.Landmarks;

/** Our pixels beside those of Java's own rasterizer: the same figure with everything that can be shown over it. */
class LikenessTest {

    /** What the two may differ by, of 255; the figure below reaches 8.3, where two strokes of a letter overlap within a pixel, and 11.9 without its contour lines. */
    private static final double TOLERANCE = 10;

    /** The lecture's methods on their way, on a bowl with an undefined strip at its right and everything that can be shown over them. */
    private static Drawn lecture(Theme theme) throws Mistake {
        var adam = Recipe.read("adam:eta=0.5");
        var formula = Formula.read("0.1x₁² + 2x₂² + 0ln(5 − x₁)");
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(formula))
                .withTrack(2, track -> track.withRecipe(adam));
        for (var overlay : Overlay.values()) {
            session = session.drawn(drawing -> drawing.with(overlay, true));
        }
        var style = SessionContours.style(session, theme).titled("f = 0.1x₁² + 2x₂²", "three methods");
        var runs = SessionRuns.of(session);
        var panel = SessionPaths.of(session, runs, List.of(), SessionClouds.NONE)
                .panel(SessionContours.contours(session, 520, 380, style))
                .with(new Landmarks(List.of(Vec.ZERO), List.of()));
        return new Drawn(new Figure(520, 380, theme.background(), List.of(panel), List.of()), 3);
    }

    private static List<Layer> layers(Drawn drawn) {
        var panel = drawn.figure().panels().get(0);
        return Stream.concat(panel.still().stream(), panel.moving(drawn.step()).stream())
                .toList();
    }

    private static Drawn without(Drawn drawn, int layer) {
        var others = new ArrayList<>(layers(drawn));
        others.remove(layer);
        var figure = drawn.figure();
        var panel = new FixedPanel(figure.panels().get(0).frame(), others);
        return new Drawn(
                new Figure(figure.width(), figure.height(), figure.background(), List.of(panel), List.of()), 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_figure_looks_as_java_draws_it(boolean dark) throws Exception {
        var figure = lecture(dark ? Theme.DARK : Theme.LIGHT);
        double worst = new Likeness(Images.of(figure), Images.byJava(figure)).worst();
        assertTrue(worst < TOLERANCE, "differ by " + worst);
    }

    @Test
    void the_comparison_misses_no_layer() throws Exception {
        var figure = lecture(Theme.LIGHT);
        var whole = Images.byJava(figure);
        var unnoticed = new ArrayList<String>();
        for (int layer = 0; layer < layers(figure).size(); layer++) {
            double worst = new Likeness(Images.of(without(figure, layer)), whole).worst();
            if (worst < TOLERANCE) {
                unnoticed.add(layers(figure).get(layer).name());
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    /** In a size in which no level stroke of a letter that overlaps another ends within a row of pixels, for there two rasterizers add them differently. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_landscape_looks_as_java_draws_it(boolean dark) throws Exception {
        var theme = dark ? Theme.DARK : Theme.LIGHT;
        var camera = Camera.USUAL.withAzimuth(60).withFloor(true);
        var session = FirstSession.lecture()
                .drawn(drawing -> drawing.with(Overlay.GRADIENT, true))
                .withScene(scene -> scene.withCamera(camera));
        var panel = new LandscapeOfSession(SessionPanel.of("", session), Fineness.VECTORS)
                .on(SessionContours.contours(session, 600, 440, SessionContours.style(session, theme)));
        var figure = new Drawn(new Figure(600, 440, theme.background(), List.of(panel), List.of()), 5);
        double worst = new Likeness(Images.of(figure), Images.byJava(figure)).worst();
        assertTrue(worst < TOLERANCE, "differ by " + worst);
    }
}
