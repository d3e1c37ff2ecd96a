package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.landscape.Camera;
import ravine.landscape.HeightScale;
import ravine.landscape.LandscapePanel;
import ravine.session.FirstSession;
import ravine.session.PictureView;

/** The landscape in the picture, and what mouse and keys do to it. */
final class LandscapeViewTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final LandscapeView view = (LandscapeView) workbench.picture().drawn(PictureView.LANDSCAPE);

    private LandscapePanel drawn() {
        return (LandscapePanel) view.figure(500, 400).panels().get(0);
    }

    private Camera camera() {
        return workbench.session().scene().camera();
    }

    private void drag(double x, double y, double toX, double toY) {
        drawn();
        view.gestures().press(x, y, false);
        view.gestures().drag((x + toX) / 2, (y + toY) / 2);
        drawn();
        view.gestures().drag(toX, toY);
        view.gestures().release(toX, toY, 1);
        drawn();
    }

    private void click(Vec at, boolean shift, int clicks) {
        var places = drawn().places();
        view.gestures().press(places.x(at.x1(), at.x2()), places.y(at.x1(), at.x2()), shift);
        view.gestures().release(places.x(at.x1(), at.x2()), places.y(at.x1(), at.x2()), clicks);
    }

    /** A place of the lecture's bowl that is seen from where one looks at first. */
    private static final Vec SEEN = new Vec(1, 2.5);

    @Test
    void hidden_it_lets_go_of_form_and_paths_and_shown_again_it_draws_the_same() {
        var places = drawn().places();
        view.hide();
        assertTrue(view.panel().isEmpty());
        var again = drawn().places();
        assertEquals(places.x(SEEN.x1(), SEEN.x2()), again.x(SEEN.x1(), SEEN.x2()));
        assertEquals(places.y(SEEN.x1(), SEEN.x2()), again.y(SEEN.x1(), SEEN.x2()));
    }

    @Test
    void a_drag_turns_it_and_is_undone_as_one() {
        drag(100, 100, 150, 130);
        assertEquals(Camera.USUAL.azimuth() - 20, camera().azimuth(), 1e-9);
        assertEquals(Camera.USUAL.elevation() + 9, camera().elevation(), 1e-9);
        workbench.history().undo();
        assertEquals(Camera.USUAL, camera());
    }

    @Test
    void it_turns_round_and_round_and_is_tilted_no_farther_than_straight_from_above() {
        for (int k = 0; k < 5; k++) {
            drag(100, 50, 400, 350);
        }
        assertEquals(90, camera().elevation());
        assertTrue(camera().azimuth() >= 0 && camera().azimuth() < 360);
        drag(100, 380, 100, 10);
        drag(100, 380, 100, 10);
        assertEquals(5, camera().elevation());
    }

    @Test
    void the_wheel_zooms_and_two_clicks_turn_it_back() {
        drawn();
        view.gestures().wheel(200, 200, Gestures.DOUBLING);
        assertEquals(2, camera().zoom(), 1e-9);
        drag(100, 100, 150, 130);
        var start = workbench.session().start();
        click(SEEN, false, 1);
        click(SEEN, false, 2);
        assertEquals(Camera.USUAL, camera());
        assertEquals(start, workbench.session().start(), "the first of the two clicks is taken back");
    }

    @Test
    void a_click_sets_the_start_where_the_ray_meets_the_surface() {
        assertFalse(drawn().places().hides(SEEN.x1(), SEEN.x2()));
        click(SEEN, false, 1);
        // As near as the cells of the landscape are to f.
        assertEquals(0, workbench.session().start().minus(SEEN).norm(), 0.02);
        click(new Vec(3, 3), true, 1);
        assertEquals(2, workbench.session().starts().size());
        click(workbench.session().starts().get(1), true, 1);
        assertEquals(1, workbench.session().starts().size());
    }

    /** So that the fields of the start have room for its numbers: a pixel is wider than 0.01. */
    @Test
    void a_click_gives_the_start_no_more_digits_than_pixels_tell_apart() {
        click(new Vec(1.23456, 2.34567), false, 1);
        var start = workbench.session().start().times(100);
        assertEquals(
                0,
                start.minus(new Vec(Math.rint(start.x1()), Math.rint(start.x2())))
                        .norm(),
                1e-9);
    }

    @Test
    void a_start_is_dragged_over_the_surface() {
        click(SEEN, false, 1);
        var places = drawn().places();
        var start = workbench.session().start();
        var to = new Vec(2, 3);
        drag(
                places.x(start.x1(), start.x2()),
                places.y(start.x1(), start.x2()),
                places.x(to.x1(), to.x2()),
                places.y(to.x1(), to.x2()));
        assertEquals(0, workbench.session().start().minus(to).norm(), 0.02);
        assertEquals(Camera.USUAL, camera());
    }

    @Test
    void what_is_under_the_mouse_is_read() {
        var places = drawn().places();
        view.gestures().hover(places.x(1, 2.5), places.y(1, 2.5));
        assertTrue(
                view.gestures().reading().startsWith("x₁ = "), view.gestures().reading());
        assertTrue(
                view.gestures().reading().contains("f = 12."), view.gestures().reading());
        view.gestures().hover(2, 2);
        assertEquals("", view.gestures().reading());
    }

    private Frame sought(Camera from) {
        var other = new Workbench(workbench.session().withScene(scene -> scene.withCamera(from)), Threads.HERE);
        var fresh = other.picture().drawn(PictureView.LANDSCAPE).figure(500, 400);
        return ((LandscapePanel) fresh.panels().get(0)).legendBox().orElseThrow();
    }

    @Test
    void the_legend_stays_in_its_corner_while_a_drag_turns_it_and_seeks_one_when_that_ends() {
        workbench.edit(
                "",
                session -> session.withScene(
                        scene -> scene.withCamera(Camera.USUAL.withAzimuth(225).withElevation(60))));
        var corner = drawn().legendBox().orElseThrow();
        view.gestures().press(50, 100, false);
        var others = new HashSet<Frame>();
        for (int x = 60; x <= 450; x += 60) {
            view.gestures().drag(x, 100);
            assertNear(corner, drawn().legendBox().orElseThrow());
            others.add(sought(camera()));
        }
        assertTrue(others.size() > 1, "a legend that seeks its place would not have jumped");
        int end = 50;
        while (sought(camera()).equals(corner)) {
            view.gestures().drag(end += 20, 100);
        }
        var redraws = new AtomicInteger();
        var following = view.redrawn().orElseThrow().subscribe((before, now) -> redraws.incrementAndGet());
        view.gestures().release(end, 100, 1);
        assertEquals(1, redraws.get());
        assertEquals(sought(camera()), drawn().legendBox().orElseThrow());
        following.unsubscribe();
    }

    @Test
    void the_legend_stays_in_its_corner_while_keys_turn_it_and_the_wheel_zooms_until_they_rest() {
        var corner = drawn().legendBox().orElseThrow();
        while (sought(camera()).equals(corner)) {
            view.turn(5, 0);
            view.gestures().wheel(200, 200, 10);
            assertNear(corner, drawn().legendBox().orElseThrow());
        }
        view.gestures().rest();
        assertEquals(sought(camera()), drawn().legendBox().orElseThrow());
    }

    @Test
    void the_legend_stays_in_its_corner_while_it_turns_slowly() {
        var corner = drawn().legendBox().orElseThrow();
        for (int turned = 0; turned < 360; turned += 60) {
            view.spin(60);
            assertNear(corner, drawn().legendBox().orElseThrow());
            assertNear(corner, drawn().turned(45).legendBox().orElseThrow());
        }
        view.stop();
        assertEquals(sought(camera()), drawn().legendBox().orElseThrow());
    }

    private static void assertNear(Frame expected, Frame box) {
        assertEquals(expected.left(), box.left(), 1e-9);
        assertEquals(expected.top(), box.top(), 1e-9);
    }

    @Test
    void keys_turn_it() {
        assertTrue(view.turn(5, -5));
        assertEquals(Camera.USUAL.turned(5, -5), camera());
    }

    @Test
    void a_slow_turn_changes_the_session_once_when_it_ends() {
        var before = workbench.session();
        view.spin(10);
        assertEquals(235, drawn().camera().azimuth());
        view.spin(10);
        assertEquals(before, workbench.session());
        view.stop();
        assertEquals(245, camera().azimuth());
        assertEquals(245, drawn().camera().azimuth());
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void playing_and_other_rates_leave_what_stands_still_as_it_is() {
        var still = drawn().still();
        workbench.player().show(5);
        assertSame(still, drawn().still());
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(9)));
        assertSame(still, drawn().still());
        view.change("", camera -> camera.withScale(HeightScale.LOG));
        assertTrue(drawn().still() != still);
    }
}
