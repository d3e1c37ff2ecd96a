package ravine.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Landmarks;
import ravine.figure.Plot;
import ravine.formula.Formula;
import ravine.picture.SessionFigure;
import ravine.session.FirstSession;
import ravine.session.Overlay;
import ravine.session.Recipe;

/** Our pixels beside those of Java's own rasterizer: the same figure with everything that can be shown over it. */
class LikenessTest {

    /** What the two may differ by, of 255; the figure below reaches 8.3, where two strokes of a letter overlap within a pixel, and 11.9 without its contour lines. */
    private static final double TOLERANCE = 10;

    /** The lecture's methods on their way, on a bowl with an undefined strip at its right and everything that can be shown over them. */
    private static Figure lecture(Theme theme) throws Mistake {
        var adam = Recipe.read("adam:eta=0.5");
        var session = FirstSession.lecture()
                .withFormula(Formula.read("0.1x₁² + 2x₂² + 0ln(5 − x₁)"))
                .withTrack(2, track -> track.withRecipe(adam));
        for (var overlay : Overlay.values()) {
            session = session.drawn(drawing -> drawing.with(overlay, true));
        }
        var style = SessionFigure.style(session, theme).titled("f = 0.1x₁² + 2x₂²", "three methods");
        var ground = SessionFigure.backdrop(session, 520, 380, style);
        var plot = SessionFigure.plot(session, ground, SessionFigure.runs(session), List.of(), 3);
        return new Plot(ground, plot.traces(), List.of(), new Landmarks(List.of(Vec.ZERO), List.of()), plot.overlays())
                .figure();
    }

    private static Figure without(Figure figure, int layer) {
        var others = new ArrayList<>(figure.layers());
        others.remove(layer);
        return new Figure(figure.width(), figure.height(), figure.background(), figure.axes(), others);
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
        for (int layer = 0; layer < figure.layers().size(); layer++) {
            double worst = new Likeness(Images.of(without(figure, layer)), whole).worst();
            if (worst < TOLERANCE) {
                unnoticed.add(figure.layers().get(layer).name());
            }
        }
        assertEquals(List.of(), unnoticed);
    }
}
