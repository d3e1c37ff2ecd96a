package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.export.Png;
import ravine.figure.Figure;
import ravine.figure.Plot;
import ravine.figure.Theme;
import ravine.formula.Formula;
import ravine.picture.SessionFigure;
import ravine.session.Overlay;
import ravine.session.Recipe;
import ravine.session.Sessions;

/** The canvas of the window against the bitmap of a file: the same figure, drawn by two rasterizers. */
class CanvasSurfaceTest {

    /** What the two rasterizers may differ by, of 255; the figure below reaches 2.3, and 11.9 without its contour lines. */
    private static final double TOLERANCE = 6;

    @TempDir
    Path folder = Path.of("");

    /** The lecture's methods on their way, on a bowl with an undefined strip at its right and everything that can be shown over them. */
    private static Figure lecture(Theme theme) throws Mistake {
        var adam = Recipe.read("adam:eta=0.5");
        var session = Sessions.lecture()
                .withFormula(Formula.read("0.1x₁² + 2x₂² + 0ln(5 − x₁)"))
                .withTrack(2, track -> track.withRecipe(adam));
        for (var overlay : Overlay.values()) {
            session = session.drawn(drawing -> drawing.with(overlay, true));
        }
        var look = SessionFigure.look(session, theme).titled("f = 0.1x₁² + 2x₂²", "three methods");
        var ground = SessionFigure.ground(session, 520, 380, look);
        var plot = SessionFigure.plot(session, ground, SessionFigure.runs(session), List.of(), 3);
        return new Plot(ground, plot.traces(), List.of(), List.of(Vec.ZERO), plot.overlays()).figure();
    }

    private static Image canvas(Figure figure) {
        return Headless.get(() -> {
            var canvas = new Canvas(figure.width(), figure.height());
            figure.draw(new CanvasSurface(canvas.getGraphicsContext2D()));
            return canvas.snapshot(null, null);
        });
    }

    private Image bitmap(Figure figure) throws IOException {
        var file = folder.resolve("figure.png");
        Png.write(figure, file);
        return new Image(file.toUri().toString());
    }

    private static Figure without(Figure figure, int layer) {
        var others = new ArrayList<>(figure.layers());
        others.remove(layer);
        return new Figure(figure.width(), figure.height(), figure.background(), figure.axes(), others);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_figure_looks_alike_in_the_window_and_in_a_file(boolean dark) throws Exception {
        var figure = lecture(dark ? Theme.DARK : Theme.LIGHT);
        double worst = new Likeness(canvas(figure), bitmap(figure)).worst();
        assertTrue(worst < TOLERANCE, "differ by " + worst);
    }

    @Test
    void the_comparison_misses_no_layer() throws Exception {
        var figure = lecture(Theme.LIGHT);
        var whole = bitmap(figure);
        var unnoticed = new ArrayList<String>();
        for (int layer = 0; layer < figure.layers().size(); layer++) {
            double worst = new Likeness(canvas(without(figure, layer)), whole).worst();
            if (worst < TOLERANCE) {
                unnoticed.add(figure.layers().get(layer).name());
            }
        }
        assertEquals(List.of(), unnoticed);
    }
}
