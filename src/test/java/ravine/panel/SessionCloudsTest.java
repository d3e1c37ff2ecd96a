package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.session.Track;
import ravine.sweep.Cloud;
import ravine.sweep.Ensemble;

/** Ensembles in figures and charts. */
final class SessionCloudsTest {

    private static Session session(int runs) throws Mistake {
        var recipes = List.of(Recipe.read("langevin:eta=0.1,temperature=1"), Recipe.read("gd:eta=0.1"));
        return FirstSession.lecture()
                .withTracks(List.of(new Track(recipes.get(0), 0, true), new Track(recipes.get(1), 1, true)))
                .withProblem(problem -> problem.withSteps(12).withNoise(0.5))
                .withEnsemble(runs);
    }

    private static String svg(Session session, int step) {
        var contours = SessionContours.contours(session, 700, 500, SessionContours.style(session, Theme.LIGHT));
        var panel = SessionPaths.of(session, SessionRuns.of(session), List.of(), SessionClouds.of(session))
                .panel(contours);
        return Svg.text(new Figure(700, 500, Theme.LIGHT.background(), List.of(panel), List.of()), step);
    }

    @Test
    void a_cloud_has_the_members_of_the_ensemble_at_every_step_backwards_too() throws Mistake {
        var session = session(9);
        var recipe = session.tracks().get(0).recipe();
        var cloud = Cloud.of(session, recipe, () -> {});
        for (int step : new int[] {12, 5, 0, 7}) {
            var ensemble = new Ensemble(session, recipe);
            for (int i = 0; i < step; i++) {
                ensemble.step();
            }
            for (int member = 0; member < 9; member++) {
                assertEquals(ensemble.at(member).x1(), cloud.x1(step)[member]);
                assertEquals(ensemble.at(member).x2(), cloud.x2(step)[member]);
            }
            assertEquals(ensemble.summary(), cloud.at(step));
        }
    }

    @Test
    void the_first_members_of_a_cloud_are_those_of_a_smaller_one() throws Mistake {
        var recipe = session(2).tracks().get(1).recipe();
        var all = Cloud.of(session(40), recipe, () -> {});
        var few = Cloud.of(session(7), recipe, () -> {});
        assertArrayEquals(Arrays.copyOf(all.x2(12), 7), few.x2(12));
    }

    @Test
    void a_figure_has_a_cloud_for_each_shown_method_and_the_ellipse_on_request() throws Mistake {
        var session = session(30);
        var plain = svg(session, 9);
        assertTrue(plain.contains("cloud-langevin-dynamics") && plain.contains("cloud-gradient-descent"));
        assertFalse(plain.contains("two-sigma"));
        assertTrue(svg(session.drawn(drawing -> drawing.with(Overlay.SPREAD, true)), 9)
                .contains("two-sigma"));
        var hidden = svg(session.withTrack(1, track -> track.withShown(false)), 9);
        assertFalse(hidden.contains("cloud-gradient-descent"));
        assertFalse(svg(session.withEnsemble(1), 9).contains("cloud"));
    }

    @Test
    void the_path_is_that_of_the_mean() throws Mistake {
        var session = session(30);
        var one = session.withEnsemble(1);
        assertFalse(path(svg(session, 12)).equals(path(svg(one, 12))), "the first member's");
        assertTrue(path(svg(session.withEnsemble(2), 12)).length() > 20);
    }

    private static String path(String svg) {
        var group = svg.substring(svg.indexOf("path-langevin"));
        return group.substring(0, group.indexOf("</g>"));
    }

    @Test
    void the_loss_chart_has_the_mean_and_the_band_of_most_members() throws Mistake {
        var session = session(30);
        var clouds = SessionClouds.of(session);
        var curves = LossCurves.of(session, SessionRuns.of(session), clouds, Quantity.VALUE, CountBy.STEP);
        for (int step = 0; step <= 12; step++) {
            assertEquals(
                    clouds.ofTracks().get(1).at(step).f(),
                    curves.curves().get(1).y(step));
        }
        var slope = LossCurves.of(session, SessionRuns.of(session), clouds, Quantity.SLOPE, CountBy.STEP);
        assertEquals(
                SessionRuns.of(session).get(1).step(4).gradient().norm(),
                slope.curves().get(1).y(4),
                "what f does not tell is that of the first member");
    }
}
