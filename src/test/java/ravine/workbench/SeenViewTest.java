package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.session.FirstSession;

/** Whether the view says what is seen. */
final class SeenViewTest {

    private static final double WIDTH = 500;

    private static final double HEIGHT = 500;

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private Box drawn() {
        return workbench.picture().contours().contours(WIDTH, HEIGHT).axes().view();
    }

    private double said(SessionNumber end) {
        return ((Number) workbench.seenView().end(end).getValue()).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void the_ends_are_those_of_the_picture(boolean equal) {
        workbench.edit("", session -> session.withScene(scene -> scene.withEqualAspect(equal)));
        var seen = drawn();
        assertEquals(seen.x1Min(), said(SessionNumber.VIEW_X1_MIN), 1e-2);
        assertEquals(seen.x2Min(), said(SessionNumber.VIEW_X2_MIN), 1e-2);
        assertEquals(seen.x2Max(), said(SessionNumber.VIEW_X2_MAX), 1e-2);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void what_is_set_is_what_is_seen(boolean equal) {
        workbench.edit("", session -> session.withScene(scene -> scene.withEqualAspect(equal)));
        drawn();
        workbench.seenView().set(SessionNumber.VIEW_X2_MAX, 4.0);
        assertEquals(4, drawn().x2Max(), 1e-9);
        workbench.seenView().set(SessionNumber.VIEW_X1_MIN, -2.5);
        assertEquals(-2.5, drawn().x1Min(), 1e-9);
        assertEquals(-2.5, said(SessionNumber.VIEW_X1_MIN));
    }

    @Test
    void ends_that_follow_from_others_can_be_read_before_they_are_drawn() {
        drawn();
        workbench.seenView().set(SessionNumber.VIEW_X1_MIN, -2.5);
        assertEquals(-2.5, said(SessionNumber.VIEW_X1_MIN));
        double followed = said(SessionNumber.VIEW_X2_MAX);
        assertTrue(String.valueOf(followed).length() < 8, () -> "x₂ to " + followed);
        assertEquals(drawn().x2Max(), followed, 1e-2);
    }
}
