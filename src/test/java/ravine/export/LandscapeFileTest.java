package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.figure.Drawn;
import ravine.landscape.Camera;
import ravine.landscape.Touching;
import ravine.library.ObjectiveLibrary;
import ravine.raster.Images;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;

/** Landscapes in files. */
final class LandscapeFileTest {

    private static final int MOST_BYTES = 400_000;

    private static Session session(String objective) {
        var known = ObjectiveLibrary.find(objective).orElseThrow();
        return FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(known.formula()))
                .withStart(known.start())
                .withScene(scene -> scene.withView(known.domain()).withViews(List.of(PictureView.LANDSCAPE)));
    }

    private static Drawn drawn(Session session, double width, double height, Theme theme, Timing timing)
            throws Mistake {
        var export = Export.of(width, height, theme).in(Format.SVG).withTiming(timing);
        return new Drawn(export.figure(session, export.divided(session)), export.last(session));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bowl", "goldstein-price", "rastrigin", "ackley", "easom"})
    void an_svg_is_no_larger_than_can_be_sent(String objective) throws Exception {
        var drawn = drawn(session(objective), 1200, 900, Theme.LIGHT, Timing.STANDARD);
        int bytes = Svg.text(drawn.figure(), drawn.step()).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= MOST_BYTES, objective + " has " + bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"himmelblau", "rosenbrock"})
    void an_svg_looks_as_the_bitmap_does(String objective) throws Exception {
        var camera = Camera.USUAL.withTouching(Touching.PARABOLOID).withFloor(true);
        var session = session(objective).withScene(scene -> scene.withCamera(camera));
        var drawn = drawn(session, 520, 380, Theme.DARK, Timing.STANDARD);
        var svg = new SvgSurface(520, 380);
        drawn.on(svg);
        var other = SvgPictureTest.drawn(svg.finish());
        var bitmap = Images.of(520, 380, drawn::on);
        double difference = AnimationTest.difference(bitmap, other);
        assertTrue(difference < 1, () -> "" + difference);
    }

    @Test
    void a_film_turns_as_far_as_it_is_asked_to_and_plays_meanwhile() throws Exception {
        var timing = new Timing(10, OptionalInt.of(8), 0, 0).withTurn(360);
        var drawn = drawn(session("saddle"), 240, 180, Theme.LIGHT, timing);
        var frames = new FrameRenderer(drawn.figure(), drawn.step(), timing, 1, 1);
        var quarter = session("saddle").withScene(scene -> scene.withCamera(Camera.USUAL.turned(90, 0)));
        var expected = drawn(quarter, 240, 180, Theme.LIGHT, timing).after(timing.step(2, drawn.step()));
        var bitmap = Images.of(240, 180, expected::on);
        var frame = new java.awt.image.BufferedImage(240, 180, java.awt.image.BufferedImage.TYPE_INT_RGB);
        frame.setRGB(0, 0, 240, 180, frames.frame(2), 0, 240);
        assertEquals(0, AnimationTest.difference(bitmap, frame), 0.01);
        assertEquals(8, frames.frames());
        assertEquals(90, new Timing(10, OptionalInt.empty(), 0, 0).withTurn(360).count(5));
    }
}
