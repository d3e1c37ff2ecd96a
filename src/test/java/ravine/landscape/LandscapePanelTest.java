package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.contour.ContourPanel;
import ravine.draw.Theme;
import ravine.formula.Formula;
import ravine.panel.SessionClouds;
import ravine.panel.SessionContours;
import ravine.panel.SessionPaths;
import ravine.run.Run;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** Landscapes of sessions, beside their contours and runs. */
final class LandscapePanelTest {

    private static final Session LECTURE = Gallery.session("lecture");
    private static final List<Run> RUNS = SessionRuns.of(LECTURE);

    private static LandscapePanel panel(Session session, Camera camera) {
        return paths(session, camera).panel(camera);
    }

    private static PathsOnLandscape paths(Session session, Camera camera) {
        var landform = landform(session, camera);
        return SessionPaths.of(session, SessionRuns.of(session), List.of(), SessionClouds.NONE)
                .on(landform, PathsOnLandscape.none(landform));
    }

    private static Landform landform(Session session, Camera camera) {
        return Landform.of(SessionContours.landscape(session), contours(session), camera, Fineness.PIXELS);
    }

    private static ContourPanel contours(Session session) {
        return SessionContours.contours(session, 800, 600, SessionContours.style(session, Theme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecture", "lecture-adam", "rotated-ravine", "saddle"})
    void from_straight_above_with_x2_upwards_it_is_the_contour_picture(String name) {
        var session = Gallery.session(name);
        var axes = contours(session).axes();
        var camera = Camera.USUAL.withAzimuth(270).withElevation(90);
        var places = panel(session, camera).places();
        for (var run : SessionRuns.of(session)) {
            for (int step = 0; step <= run.last(); step++) {
                var at = run.at(step);
                assertEquals(axes.x(at.x1()), places.x(at.x1(), at.x2()), 1e-6);
                assertEquals(axes.y(at.x2()), places.y(at.x1(), at.x2()), 1e-6);
                assertTrue(!axes.shows(at.x1(), at.x2()) || !places.hides(at.x1(), at.x2()));
            }
        }
    }

    @Test
    void a_path_from_above_has_the_pixels_that_it_has_on_contours() {
        var camera = Camera.USUAL.withAzimuth(270).withElevation(90);
        var axes = contours(LECTURE).axes();
        var seen = paths(LECTURE, camera).all().get(0).seen(Landscapes.lens(landform(LECTURE, camera), camera));
        var line = seen.lines().seen(Integer.MAX_VALUE);
        var run = RUNS.get(0);
        assertEquals(0, seen.lines().hidden(Integer.MAX_VALUE).pieces());
        assertEquals(1, line.pieces());
        assertEquals(axes.x(run.at(0).x1()), line.x(0), 1e-6);
        assertEquals(axes.y(run.at(run.last()).x2()), line.y(line.end(0) - 1), 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10^300 x", "x^2 - y^2"})
    void the_legend_covers_no_landscape_where_a_corner_is_free(String formula) throws Mistake {
        var objective = Formula.read(formula);
        var session = LECTURE.withProblem(problem -> problem.withObjective(objective))
                .withScene(scene -> scene.withView(new Box(-5, 5, -4, 4)));
        var panel = panel(session, Camera.USUAL);
        var places = panel.places();
        for (double x1 = -5; x1 <= 5; x1 += 0.1) {
            for (double x2 = -4; x2 <= 4; x2 += 0.1) {
                assertEquals(Optional.empty(), panel.legendAt(places.x(x1, x2), places.y(x1, x2)));
            }
        }
    }

    @Test
    void the_legend_of_a_low_landscape_lies_beside_the_frame_of_its_contours() {
        var contours = SessionContours.contours(LECTURE, 600, 240, SessionContours.style(LECTURE, Theme.LIGHT));
        var landform = Landform.of(SessionContours.landscape(LECTURE), contours, Camera.USUAL, Fineness.PIXELS);
        var panel = SessionPaths.of(LECTURE, RUNS, List.of(), SessionClouds.NONE)
                .on(landform, PathsOnLandscape.none(landform))
                .panel(Camera.USUAL);
        var legend = panel.legendBox().orElseThrow();
        assertTrue(legend.left() < panel.frame().left());
        assertTrue(legend.left() > 0);
    }

    @Test
    void the_heights_of_steps_are_the_values_of_their_runs() {
        for (var scale : HeightScale.values()) {
            var camera = Camera.USUAL.withScale(scale);
            var landform = landform(LECTURE, camera);
            var lens = Landscapes.lens(landform, camera);
            var line = paths(LECTURE, camera).all().get(1).line();
            var run = RUNS.get(1);
            for (int vertex = 0; vertex < line.count(); vertex++) {
                boolean isStep = vertex + 1 == line.count() || line.step(vertex + 1) > line.step(vertex);
                if (isStep) {
                    int step = line.step(vertex);
                    assertEquals(landform.heights().of(run.value(step)), line.height(vertex), 1e-9);
                    assertEquals(landform.east(run.at(step).x1()), line.east(vertex), 1e-9);
                }
            }
            assertEquals(run.last(), line.step(line.count() - 1));
            assertTrue(lens.scale() > 0);
        }
    }

    /** Each part of a path is over one triangle: it is straight on the terrain between its vertices. */
    @Test
    void a_path_has_a_vertex_wherever_it_crosses_a_side_or_the_diagonal_of_a_cell() {
        var landform = landform(LECTURE, Camera.USUAL);
        var terrain = landform.terrain();
        var line = paths(LECTURE, Camera.USUAL).all().get(1).line();
        for (int k = 1; k < line.count(); k++) {
            double middleEast = (line.east(k) + line.east(k - 1)) / 2;
            double middleNorth = (line.north(k) + line.north(k - 1)) / 2;
            assertEquals(
                    terrain.heightAt(middleEast, middleNorth),
                    (terrain.heightAt(line.east(k), line.north(k))
                                    + terrain.heightAt(line.east(k - 1), line.north(k - 1)))
                            / 2,
                    1e-9);
        }
    }

    @Test
    void while_one_turns_the_scale_stays_and_nothing_jumps() {
        var landform = landform(LECTURE, Camera.USUAL);
        var before = Landscapes.lens(landform, Camera.USUAL.withAzimuth(0));
        for (int azimuth = 0; azimuth <= 360; azimuth++) {
            for (double elevation : new double[] {30, 60}) {
                var lens = Landscapes.lens(
                        landform, Camera.USUAL.withAzimuth(azimuth).withElevation(elevation));
                assertTrue(elevation > 30 || lens.scale() == before.scale(), "" + azimuth);
            }
        }
        var random = new Random(3);
        for (int k = 0; k < 200; k++) {
            var camera = Landscapes.camera(random);
            var one = Landscapes.lens(landform, camera);
            var other = Landscapes.lens(landform, camera.turned(0.01, 0.01));
            assertEquals(one.scale(), other.scale(), 1e-3);
            assertEquals(one.x(200, 100), other.x(200, 100), 0.3);
            assertEquals(one.y(200, 100, 50), other.y(200, 100, 50), 0.3);
        }
    }

    @Test
    void other_paths_leave_what_stands_still_as_it_is_and_another_camera_does_not() {
        var landform = landform(LECTURE, Camera.USUAL);
        var before = SessionPaths.of(LECTURE, RUNS, List.of(), SessionClouds.NONE)
                .on(landform, PathsOnLandscape.none(landform));
        var still = before.panel(Camera.USUAL).still();
        var changed = LECTURE.withTrack(0, track -> track.withShown(false));
        var after =
                SessionPaths.of(changed, RUNS, List.of(), SessionClouds.NONE).on(landform, before);
        assertSame(still, after.panel(Camera.USUAL).still());
        assertNotSame(still, after.panel(Camera.USUAL.turned(1, 0)).still());
    }

    @Test
    void a_cut_leaves_nothing_above_it() {
        var camera = Camera.USUAL.withCut(OptionalDouble.of(5));
        var landform = landform(LECTURE, camera);
        assertEquals(landform.heights().tall(), landform.heights().of(5), 1e-9);
        var run = RUNS.get(1);
        var places = paths(LECTURE, camera).panel(camera).places();
        var above = new ArrayList<Vec>();
        for (int step = 0; step <= run.last(); step++) {
            if (run.value(step) > 5) {
                above.add(run.at(step));
            }
            assertEquals(
                    run.value(step) <= 5,
                    places.shows(run.at(step).x1(), run.at(step).x2()));
        }
        assertTrue(above.size() > 1);
    }
}
