package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.panel.SessionContours;
import ravine.session.FirstSession;
import ravine.spec.TypedNumber;

class ViewMovesTest {

    private static final Box VIEW = new Box(-6, 6, -3, 3);

    @ParameterizedTest
    @CsvSource({"0.8, 0, 0", "0.8, -5.3, 2.1", "0.8, 6, -3", "1.3, 0, 0", "1.3, -5.3, 2.1", "0.01, 1, 1", "1000, 1, 1"})
    void zooming_without_end_stops_at_a_view_that_can_be_drawn_and_typed(double factor, double x1, double x2) {
        var about = new Vec(x1, x2);
        var zoomed = VIEW;
        for (int turn = 0; turn < 400; turn++) {
            zoomed = ViewMoves.zoomed(zoomed, about, factor);
        }
        var view = zoomed;
        assertEquals(view, ViewMoves.zoomed(view, about, factor));
        double size = Math.max(1, Math.abs(x1));
        double limit = factor < 1 ? view.width() / (4e-9 * size / factor) : 1e9 / view.width() / 1000;
        assertTrue(limit <= 1, "stopped before the limit: " + view);
        var session = FirstSession.lecture().withScene(scene -> scene.withView(view));
        var contours = SessionContours.contours(session, 500, 400, PlotStyle.of(Theme.LIGHT));
        assertEquals(0, 0 * contours.axes().x(x1), "the axes are finite");
        for (var number : new SessionNumber[] {SessionNumber.VIEW_X1_MIN, SessionNumber.VIEW_X2_MAX}) {
            var key = number.keyIn().apply(session);
            var end = number.get(session);
            assertEquals(end, assertDoesNotThrow(() -> TypedNumber.read(key, key.write(end))), "the field takes it");
        }
    }

    @Test
    void parts_of_the_view_move_it_right_and_up() {
        assertEquals(new Box(-4.8, 7.2, -4.5, 1.5), ViewMoves.panned(VIEW, 0.1, -0.25));
    }

    @Test
    void a_place_keeps_its_part_of_the_view() {
        var about = new Vec(3, 1.5);
        var near = ViewMoves.zoomed(VIEW, about, 0.5);
        assertEquals(new Box(-1.5, 4.5, -0.75, 2.25), near);
    }

    @Test
    void ends_have_no_more_decimals_than_a_pixel_can_tell_apart() {
        assertEquals(new Box(-4.333, 3.667, -2.333, 1.667), ViewMoves.zoomed(VIEW, new Vec(-1, -1), 2 / 3.0));
    }

    @Test
    void moving_stops_where_numbers_may_go() {
        var far = ViewMoves.shifted(VIEW, new Vec(1e12, -1e12));
        assertTrue(far.x1Max() <= 1e9 && far.x2Min() >= -1e9 && far.width() > 0, () -> "" + far);
        assertEquals(new Box(-5.5, 6.5, -2, 4), ViewMoves.shifted(VIEW, new Vec(0.5, 1)));
    }

    @Test
    void the_smallest_view_of_all_grows() {
        assertTrue(ViewMoves.zoomed(new Box(0, Double.MIN_VALUE, 0, 1), new Vec(0, 0), 2)
                        .width()
                > Double.MIN_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"1e12, 2e12", "-8e307, 8e307", "1e308, 1.7976931348623157e308"})
    void a_view_farther_away_moves_but_not_away_from_the_origin(double from, double to) {
        var view = new Box(from, to, -1, 1);
        assertEquals(to, ViewMoves.shifted(view, new Vec((to - from) / 10, 0)).x1Max(), 1e-9 * to);
        assertEquals(view.x2Max(), ViewMoves.shifted(view, new Vec(0, 0)).x2Max());
        assertEquals(
                0.9 * (to - from), ViewMoves.zoomed(view, view.centre(), 0.9).width(), 1e-3 * (to - from));
    }

    @Test
    void a_start_in_the_middle_of_a_view_can_be_read() {
        assertEquals(new Vec(-0.4075, 1.0805), ViewMoves.middle(new Box(-2.2344, 1.4194, -0.1087, 2.2697)));
        assertEquals(new Vec(0, 0), ViewMoves.middle(VIEW));
    }
}
