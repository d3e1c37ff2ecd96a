package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ravine.data.Table;
import ravine.scatter.ScatterPanel;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.PictureView;

/** Points that the mouse and keys move: the runs follow, and each gesture is undone in one step. */
final class ScatterViewTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;

    private final Workbench workbench = new Workbench(Gallery.session("logistic-mixed"), Threads.HERE);
    private final DrawnView view = workbench.picture().drawn(PictureView.DATA);
    private final ViewGestures hand = view.gestures();

    private Table table() {
        return workbench.session().problem().data().orElseThrow();
    }

    private ScatterPanel panel() {
        return (ScatterPanel) view.figure(WIDTH, HEIGHT).panels().get(0);
    }

    private double x(int row) {
        return panel().axes().x(panel().plot().points().x(row));
    }

    private double y(int row) {
        return panel().axes().y(panel().plot().points().y(row));
    }

    /** Pixels inside of the frame where no point is near. */
    private double[] emptyPlace() {
        var frame = panel().frame();
        for (double x = frame.left() + 15; x < frame.right() - 15; x += 9) {
            for (double y = frame.top() + 15; y < frame.bottom() - 15; y += 9) {
                if (panel().rowAt(x, y).isEmpty()) {
                    return new double[] {x, y};
                }
            }
        }
        throw new AssertionError("points everywhere");
    }

    private void click(double x, double y, int clicks) {
        for (int i = 1; i <= clicks; i++) {
            hand.press(x, y, false);
            hand.release(x, y, i);
            panel();
        }
    }

    @Test
    void it_is_offered_where_there_are_data() {
        assertTrue(PictureView.of(workbench.session()).contains(PictureView.DATA));
        assertFalse(PictureView.of(FirstSession.lecture()).contains(PictureView.DATA));
        workbench.history().open(FirstSession.lecture(), Document.untitled(FirstSession.lecture()));
        assertEquals(List.of(), view.figure(WIDTH, HEIGHT).panels());
        hand.hover(100, 100);
        assertEquals("", hand.reading());
        hand.press(100, 100, false);
        hand.drag(150, 150);
        hand.release(150, 150, 1);
        assertEquals(FirstSession.lecture(), workbench.session());
    }

    @Test
    void what_stays_is_drawn_again_only_when_it_has_changed() {
        var first = panel();
        workbench.player().show(3);
        assertSame(first.still(), panel().still());
        workbench.rows().set("", 0, 0, 1.5);
        assertNotEquals(first.still(), panel().still());
    }

    @Test
    void a_figure_is_made_again_only_when_something_has_changed() {
        var first = view.figure(WIDTH, HEIGHT);
        assertSame(first, view.figure(WIDTH, HEIGHT));
        workbench.player().show(3);
        var second = view.figure(WIDTH, HEIGHT);
        assertNotSame(first, second);
        workbench.rows().selected().set(3);
        assertNotSame(second, view.figure(WIDTH, HEIGHT));
        assertNotSame(second, view.figure(WIDTH + 1, HEIGHT));
    }

    @Test
    void a_row_that_is_marked_before_it_is_drawn_is_not_read_from_the_rows_of_before() {
        workbench.rows().selected().set(3);
        panel();
        assertTrue(view.marked().startsWith("row 4"), view.marked());
        int few = table().rows();
        workbench.edit("", before -> Gallery.session("redundancy"));
        assertTrue(table().rows() > few);
        workbench.rows().selected().set(few);
        assertTrue(view.marked().startsWith("row 4"), view.marked());
        panel();
        assertTrue(view.marked().startsWith("row " + (few + 1)), view.marked());
    }

    @Test
    void a_point_is_dragged_on_axes_that_stay_and_all_is_undone_at_once() {
        var before = workbench.session();
        var run = workbench.shown().getValue().runs().get(0);
        double x = x(7);
        double y = y(7);
        hand.press(x + 1, y - 1, false);
        var axes = panel().axes();
        for (int i = 1; i <= 4; i++) {
            hand.drag(x + 400 * i, y - 30 * i);
            assertEquals(axes, panel().axes());
        }
        hand.release(x + 1600, y - 120, 1);
        assertNotEquals(axes, panel().axes(), "the axes hold all points again");
        assertEquals(axes.at(x + 1600, 0).x1(), table().raw(7, 0), 0.1);
        assertEquals(axes.at(0, y - 120).x2(), table().raw(7, 1), 0.1);
        assertNotEquals(
                run.value(20), workbench.shown().getValue().runs().get(0).value(20));
        assertEquals(7, workbench.rows().selected().get());
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void a_click_adds_a_point_of_the_class_of_the_nearest_and_two_clicks_take_one_away() {
        var place = emptyPlace();
        int nearest = panel().nearestRow(place[0], place[1]);
        var axes = panel().axes();
        click(place[0], place[1], 1);
        assertEquals(61, table().rows());
        assertEquals(axes.at(place[0], 0).x1(), table().raw(60, 0), 0.05);
        assertEquals(table().raw(nearest, 2), table().raw(60, 2));
        click(x(60), y(60), 2);
        assertEquals(60, table().rows());
    }

    @Test
    void two_clicks_on_an_empty_place_do_not_take_the_point_away_that_the_first_added() {
        var place = emptyPlace();
        click(place[0], place[1], 2);
        assertEquals(61, table().rows());
    }

    @Test
    void wheel_and_drag_show_a_part_and_fit_shows_all_points_again() {
        var all = panel().axes();
        var before = workbench.session();
        double x = all.frame().centreX();
        double y = all.frame().centreY();
        double few = all.across().length() * 10 / all.frame().width();
        hand.wheel(x, y, 160);
        assertEquals(all.across().length() / 2, panel().axes().across().length(), 1e-2);
        assertEquals(all.at(x, y).x1(), panel().axes().at(x, y).x1(), few);
        var place = emptyPlace();
        var under = panel().axes().at(place[0], place[1]);
        hand.press(place[0], place[1], false);
        hand.drag(place[0] + 40, place[1] - 30);
        hand.release(place[0] + 40, place[1] - 30, 1);
        assertEquals(under.x1(), panel().axes().at(place[0] + 40, place[1] - 30).x1(), few);
        assertEquals(under.x2(), panel().axes().at(place[0] + 40, place[1] - 30).x2(), few);
        assertSame(before, workbench.session(), "the data are as they were");
        view.fit();
        assertEquals(all, panel().axes());
        view.pan(0.1, 0.2);
        assertEquals(
                all.across().from() + 0.1 * all.across().length(),
                panel().axes().across().from(),
                few);
        assertEquals(
                all.upright().from() + 0.2 * all.upright().length(),
                panel().axes().upright().from(),
                few);
        view.fit();
        view.zoom(2);
        assertEquals(all.upright().length() / 2, panel().axes().upright().length(), 1e-2);
    }

    @Test
    void a_press_that_hardly_moves_changes_nothing() {
        var before = workbench.session();
        double x = x(7);
        double y = y(7);
        hand.press(x, y, false);
        hand.drag(x + 2, y + 2);
        hand.release(x + 2, y + 2, 1);
        assertEquals(before, workbench.session());
    }

    @Test
    void keys_mark_and_move_a_point() {
        workbench.rows().markNext(-1);
        assertEquals(0, workbench.rows().selected().get());
        workbench.rows().markNext(-1);
        assertEquals(59, workbench.rows().selected().get());
        double before = table().raw(59, 1);
        double span = panel().plot().points().uprightAxis().length();
        workbench.rows().nudge(0, 1);
        assertEquals(before + span / 100, table().raw(59, 1), 1e-12);
    }

    @Test
    void a_point_says_its_row_and_a_place_what_models_make_of_it() {
        hand.hover(x(11), y(11));
        assertTrue(hand.reading().startsWith("row 12: s "), hand.reading());
        assertTrue(hand.isOnHandle());
        workbench.rows().keepOut(11, true);
        panel();
        assertTrue(hand.reading().startsWith("row 12, kept out: s "), hand.reading());
        var place = emptyPlace();
        hand.hover(place[0], place[1]);
        assertTrue(hand.reading().matches("s \\S+  t \\S+"), hand.reading());
        assertFalse(hand.isOnHandle());
        hand.leave();
        assertEquals("", hand.reading());
        var line = new Workbench(Gallery.session("redundancy"), Threads.HERE);
        var other = line.picture().drawn(PictureView.DATA);
        var frame = other.figure(WIDTH, HEIGHT).panels().get(0).frame();
        other.gestures().hover(frame.centreX(), frame.bottom() - 5);
        assertTrue(
                other.gestures().reading().contains("m of Gradient descent "),
                other.gestures().reading());
    }

    @Test
    void on_a_standardized_axis_the_point_goes_to_what_was_measured() {
        workbench.edit(
                "",
                session -> session.withProblem(
                        problem -> problem.withData(problem.data().map(table -> table.withStandardized(Set.of("s"))))));
        double x = x(3);
        double y = y(3);
        var axes = panel().axes();
        assertEquals("s, standardized", axes.across().title());
        double expected = workbench.rows().raw(0, axes.at(x + 10, 0).x1());
        hand.press(x, y, false);
        hand.drag(x + 10, y);
        hand.release(x + 10, y, 1);
        assertEquals(expected, table().raw(3, 0), 0.05);
    }
}
