package ravine.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.draw.Theme;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.session.Gallery;
import ravine.session.Session;

class SessionSummaryTest {

    @Test
    void all_is_said_from_which_a_figure_over_data_can_be_drawn_again() {
        assertEquals(
                "f = m = x₁ + x₂·u; mean((m − v)²/2), from (−1, −1), 400 steps, exact gradient, data “noisy-line” of"
                        + " 30 rows, 9 of them kept out of training, 4 a step, shuffled, with seed 1, stopped by patience."
                        + " gd",
                SessionSummary.of(Gallery.session("early-stopping")));
        var standardized = SessionSummary.of(Gallery.session("standardized"));
        assertTrue(standardized.contains("data “anscombe” of 11 rows, u standardized. "), standardized);
        assertTrue(
                SessionSummary.of(Gallery.session("batch-8")).contains("8 a step, replacement, with seed 1, 200 runs"));
        assertFalse(SessionSummary.of(Gallery.session("lecture")).contains("data"));
    }

    @Test
    void one_step_is_no_steps() {
        var session = Gallery.session("lecture").withProblem(problem -> problem.withSteps(1));
        assertTrue(SessionSummary.of(session).contains(", 1 step, "), SessionSummary.of(session));
    }

    private static String svg(Session session) {
        var contours = SessionContours.contours(session, 500, 400, SessionContours.style(session, Theme.LIGHT));
        return Svg.text(new Figure(500, 400, Theme.LIGHT.background(), List.of(contours), List.of()), 0);
    }

    @Test
    void standardized_columns_are_said_on_every_figure() {
        assertTrue(svg(Gallery.session("standardized")).contains("u standardized"));
        assertFalse(svg(Gallery.session("unscaled")).contains("standardized"));
    }
}
