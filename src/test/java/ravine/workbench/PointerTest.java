package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.session.FirstSession;
import ravine.session.Session;

/** The mouse over the lecture's picture, on axes of a hundred pixels a unit: the start (−5, −2) is at pixel (100, 500) of their frame. */
class PointerTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final Pointer pointer = workbench.picture().contours().gestures();
    private final Frame frame = frame(workbench.picture().contours());

    private static Frame frame(ContourView picture) {
        var larger = picture.panel(2000, 1000).frame();
        var frame = picture.panel(2000 - larger.width() + 1200, 1000 - larger.height() + 600)
                .frame();
        assertEquals(1200, frame.width());
        assertEquals(600, frame.height());
        return frame;
    }

    private void press(double x, double y, boolean shift) {
        pointer.press(frame.left() + x, frame.top() + y, shift);
    }

    private void move(double x, double y) {
        pointer.drag(frame.left() + x, frame.top() + y);
    }

    private void release(double x, double y, int clicks) {
        pointer.release(frame.left() + x, frame.top() + y, clicks);
    }

    private void turn(double x, double y) {
        pointer.wheel(frame.left() + x, frame.top() + y, 40);
    }

    private Session session() {
        return workbench.session();
    }

    private List<Vec> others() {
        return session().starts().subList(1, session().starts().size());
    }

    private void click(double x, double y, boolean shift, int clicks) {
        press(x, y, shift);
        release(x, y, clicks);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        press(fromX, fromY, false);
        for (int i = 1; i <= 10; i++) {
            move(fromX + (toX - fromX) * i / 10, fromY + (toY - fromY) * i / 10);
        }
        release(toX, toY, 1);
    }

    @Test
    void a_click_sets_the_start() {
        click(700, 200, false, 1);
        assertEquals(new Vec(1, 1), session().start());
        assertEquals(FirstSession.lecture().scene().view(), session().scene().view());
    }

    @ParameterizedTest
    @CsvSource({"100, 500", "108, 492"})
    void a_drag_that_begins_on_a_start_moves_it_and_is_undone_at_once(double x, double y) {
        pointer.hover(frame.left() + x, frame.top() + y);
        assertTrue(pointer.isOnHandle());
        drag(x, y, 600, 300);
        assertEquals(Vec.ZERO, session().start());
        assertEquals(FirstSession.lecture().scene().view(), session().scene().view());
        workbench.history().undo();
        assertEquals(FirstSession.lecture(), session());
        assertFalse(workbench.history().canUndo().get());
    }

    @Test
    void a_drag_elsewhere_moves_the_plane_with_the_pointer_and_is_undone_at_once() {
        drag(600, 300, 700, 350);
        assertEquals(new Box(-7, 5, -2.5, 3.5), session().scene().view());
        assertEquals(FirstSession.lecture().start(), session().start());
        workbench.history().undo();
        assertEquals(FirstSession.lecture(), session());
    }

    @Test
    void the_legend_is_dragged_to_where_it_stays_and_two_clicks_let_it_go() {
        var panel = workbench.picture().contours().panel(1200, 700);
        var box = panel.legendBox().orElseThrow();
        pointer.press(box.centreX(), box.centreY(), false);
        pointer.drag(box.centreX() - 300, box.centreY() + 100);
        pointer.release(box.centreX() - 300, box.centreY() + 100, 1);
        assertEquals(FirstSession.lecture().scene().view(), session().scene().view());
        var moved = workbench.picture().contours().panel(1200, 700).legendBox().orElseThrow();
        assertEquals(box.left() - 300, moved.left(), 1e-6);
        assertEquals(box.top() + 100, moved.top(), 1e-6);
        workbench.edit("", session -> session.withStart(new Vec(3, 2)));
        assertEquals(
                moved,
                workbench.picture().contours().panel(1200, 700).legendBox().orElseThrow());
        for (int clicks = 1; clicks <= 2; clicks++) {
            pointer.press(moved.centreX(), moved.centreY(), false);
            pointer.release(moved.centreX(), moved.centreY(), clicks);
        }
        assertEquals(new Vec(3, 2), session().start());
        assertEquals(Optional.empty(), session().scene().legend().at());
    }

    @Test
    void a_click_with_an_unsteady_hand_is_still_a_click() {
        press(700, 200, false);
        move(702, 201);
        release(702, 201, 1);
        assertEquals(new Vec(1, 1), session().start());
        assertEquals(FirstSession.lecture().scene().view(), session().scene().view());
    }

    @Test
    void clicks_with_shift_add_further_starts_and_remove_the_one_they_hit() {
        click(700, 200, true, 1);
        click(800, 100, true, 2);
        assertEquals(List.of(new Vec(1, 1), new Vec(2, 2)), others());
        assertEquals(FirstSession.lecture().start(), session().start());
        assertEquals(3, workbench.shown().getValue().otherRuns().get(1).size());
        click(700, 200, true, 1);
        assertEquals(List.of(new Vec(2, 2)), others());
        click(100, 500, true, 1);
        assertEquals(new Vec(2, 2), session().start());
        click(800, 100, true, 1);
        assertEquals(new Vec(2, 2), session().start(), "the last start stays");
    }

    @Test
    void further_starts_are_dragged_like_the_first() {
        click(700, 200, true, 1);
        drag(700, 200, 900, 200);
        assertEquals(List.of(new Vec(3, 1)), others());
    }

    @Test
    void no_more_starts_are_added_than_a_session_may_have() {
        for (int i = 0; i < 60; i++) {
            click(20 + 19 * i, 100, true, 1);
        }
        assertEquals(Session.MOST_STARTS, session().starts().size());
    }

    @ParameterizedTest
    @CsvSource({"700, 200", "100, 500"})
    void two_clicks_fit_the_view_and_leave_the_start(double x, double y) {
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(0, 1, 0, 1))));
        click(x, y, false, 1);
        click(x, y, false, 2);
        assertEquals(FirstSession.lecture().start(), session().start());
        var fitted = session().scene().view();
        assertTrue(fitted.contains(session().start()) && fitted.contains(Vec.ZERO), () -> "" + fitted);
        workbench.history().undo();
        assertEquals(new Box(0, 1, 0, 1), session().scene().view());
    }

    @Test
    void fitting_shows_every_start() {
        click(1150, 550, true, 1);
        workbench.picture().contours().fit();
        assertTrue(session().scene().view().contains(new Vec(5.5, -2.5)));
        assertTrue(session().scene().view().contains(session().start()));
    }

    @Test
    void the_wheel_zooms_about_the_pointer_and_back() {
        for (int notch = 0; notch < 4; notch++) {
            turn(900, 150);
        }
        var near = session().scene().view();
        assertEquals(6, near.width(), 0.01);
        assertEquals(0.75, (3 - near.x1Min()) / near.width(), 1e-3, "x₁ = 3 stays three quarters to the right");
        assertEquals(0.75, (1.5 - near.x2Min()) / near.height(), 1e-3);
        workbench.history().undo();
        assertEquals(FirstSession.lecture(), session(), "one gesture, one undo");
    }

    @Test
    void what_happens_beside_the_frame_changes_nothing() {
        click(-20, 300, false, 1);
        drag(-20, 300, 300, 300);
        turn(-20, 300);
        move(500, 500);
        release(500, 500, 1);
        assertEquals(FirstSession.lecture(), session());
    }
}
