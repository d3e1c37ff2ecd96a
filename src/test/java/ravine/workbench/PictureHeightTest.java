package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Sessions;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.session.Track;

/** Whether verdicts call out of view only what the picture does not show, however high that is. */
final class PictureHeightTest {

    private static final double WIDTH = 400;

    /** A run that goes up the middle of a view, by 1 with each step, and ends this far above its middle. */
    private static Session rising(int end, boolean equalAspect) throws Mistake {
        var track = new Track(Recipe.read("gd:eta=1"), 0, true);
        return Sessions.of("-x2", new Vec(0, 0), end)
                .withTracks(List.of(track))
                .withScene(scene -> scene.withView(new Box(-3, 3, -3, 3)).withEqualAspect(equalAspect));
    }

    @ParameterizedTest(name = "{0} above the middle, equal scales {1}, {2} pixels high")
    @CsvSource({
        "5, true, 400, OUT_OF_VIEW",
        "5, true, 800, MOVING",
        "12, true, 800, OUT_OF_VIEW",
        "5, false, 800, OUT_OF_VIEW",
        "2, true, 400, MOVING"
    })
    void a_point_that_the_picture_shows_is_in_view(int end, boolean equalAspect, double height, Verdict.Kind kind)
            throws Mistake {
        var workbench = new Workbench(rising(end, equalAspect), Threads.HERE);
        workbench.player().show(end);
        workbench.picture().figure(0, WIDTH, height);
        assertEquals(kind, workbench.tracks().verdict(0).orElseThrow().kind());
    }

    @ParameterizedTest(name = "from {0} to {1} pixels high")
    @CsvSource({"400, 800, MOVING", "800, 400, OUT_OF_VIEW"})
    void a_picture_of_another_shape_is_judged_anew(double before, double after, Verdict.Kind kind) throws Mistake {
        var workbench = new Workbench(rising(5, true), Threads.HERE);
        workbench.player().show(5);
        workbench.picture().figure(0, WIDTH, before);
        workbench.tracks().verdict(0);
        workbench.picture().figure(0, WIDTH, after);
        assertEquals(kind, workbench.tracks().verdict(0).orElseThrow().kind());
    }
}
