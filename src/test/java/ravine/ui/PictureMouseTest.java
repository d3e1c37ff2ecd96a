package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.workbench.Workbench;

/** The picture in the real window under the mouse. */
final class PictureMouseTest {

    private static final String PANE = "#pane";

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private Session session() {
        return workbench.session();
    }

    /** Where a point of the plane is in the picture, as parts of its width and height. */
    private Vec place(Vec at) {
        return Headless.get(() -> {
            var pane = hand.find(PANE).getLayoutBounds();
            var axes = workbench
                    .picture()
                    .contours()
                    .panel(pane.getWidth(), pane.getHeight())
                    .ground()
                    .axes();
            return new Vec(axes.x(at.x1()) / pane.getWidth(), axes.y(at.x2()) / pane.getHeight());
        });
    }

    @Test
    void the_wheel_zooms_at_the_pointer_and_leaves_the_point_under_it() {
        var before = place(new Vec(-3, 1));
        double width = session().scene().view().width();
        hand.wheel(PANE, before.x1(), before.x2(), 2);
        assertTrue(session().scene().view().width() < width, session().scene().view()::toString);
        var after = place(new Vec(-3, 1));
        assertEquals(before.x1(), after.x1(), 0.01);
        assertEquals(before.x2(), after.x2(), 0.01);
    }

    @Test
    void a_drag_beside_the_start_moves_the_view_and_two_clicks_fit_it() {
        var from = place(new Vec(3, 1));
        var to = place(new Vec(1, 1));
        hand.drag(PANE, from.x1(), from.x2(), to.x1(), to.x2());
        var view = session().scene().view();
        assertEquals(2, view.centre().x1(), 0.1);
        assertEquals(FirstSession.lecture().start(), session().start());
        hand.doubleClick(PANE, from.x1(), from.x2());
        assertNotEquals(view, session().scene().view());
        assertEquals(FirstSession.lecture().start(), session().start());
    }

    @Test
    void dragging_the_start_moves_it_and_all_paths_and_is_undone_at_once() {
        var before = session();
        var from = place(session().start());
        var to = place(new Vec(2, 2));
        hand.drag(PANE, from.x1(), from.x2(), to.x1(), to.x2());
        assertEquals(2, session().start().x1(), 0.1);
        assertEquals(2, session().start().x2(), 0.1);
        assertEquals(
                session().start(),
                Headless.get(
                        () -> workbench.shown().getValue().runs().get(2).step(0).at()));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, session());
    }

    @Test
    void shift_click_adds_a_start_and_takes_it_away() {
        var place = place(new Vec(3, 2));
        hand.hold(KeyCode.SHIFT, () -> hand.click(PANE, place.x1(), place.x2()));
        assertEquals(2, session().starts().size());
        assertEquals(
                1, Headless.get(() -> workbench.shown().getValue().otherRuns().size()));
        hand.hold(KeyCode.SHIFT, () -> hand.click(PANE, place.x1(), place.x2()));
        assertEquals(1, session().starts().size());
    }

    @Test
    void what_is_read_does_not_lie_over_what_is_pointed_at() {
        Headless.run(() -> workbench.picture().choose(0, PictureView.MAP));
        var reading = (Label) hand.find(".reading");
        int read = 0;
        for (double down = 0; down < 1; down += 0.01) {
            hand.move(PANE, 0.3, down);
            read += reading.isVisible() ? 1 : 0;
            var lies = reading.localToScene(reading.getLayoutBounds());
            var pane = hand.find(PANE).localToScene(hand.find(PANE).getLayoutBounds());
            double mouse = pane.getMinY() + down * pane.getHeight();
            assertFalse(
                    reading.isVisible() && lies.getMinY() <= mouse && mouse <= lies.getMaxY(),
                    () -> "at " + mouse + " under " + lies);
        }
        assertTrue(read > 50, "read at " + read + " of 100 places");
    }

    @Test
    void hovering_reads_the_function_and_near_a_path_its_step() {
        var place = place(new Vec(2, 1));
        hand.move(PANE, place.x1(), place.x2());
        var reading = (Label) hand.find(".reading");
        assertTrue(reading.isVisible());
        assertTrue(reading.getText().contains("g = ("), reading.getText());
        Headless.run(() -> workbench.player().end());
        var last = place(Headless.get(
                () -> workbench.shown().getValue().runs().get(1).step(20).at()));
        hand.move(PANE, last.x1(), last.x2());
        assertTrue(reading.getText().startsWith("Momentum, step 20:"), reading.getText());
    }

    @Test
    void the_reading_is_of_the_function_that_is_drawn_and_goes_when_a_dialog_comes() {
        var place = place(new Vec(2, 1));
        hand.move(PANE, place.x1(), place.x2());
        var reading = (Label) hand.find(".reading");
        var before = reading.getText();
        window.run(() -> workbench.formulaText().set("5"));
        assertTrue(reading.getText().contains("f = 5"), reading.getText());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, reading.getText());
        hand.press(KeyCode.F1);
        assertFalse(reading.isVisible());
        hand.press(KeyCode.ESCAPE);
    }
}
