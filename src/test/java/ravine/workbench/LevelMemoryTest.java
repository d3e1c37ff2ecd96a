package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.contour.Levels;
import ravine.draw.ThemeName;
import ravine.formula.Formula;
import ravine.session.FirstSession;
import ravine.session.PictureView;

final class LevelMemoryTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private List<Double> levels(double width, double height) {
        return workbench.picture().contours().contours(width, height).contours().levels().stream()
                .map(contour -> contour.level())
                .toList();
    }

    private void formula(String text) throws Mistake {
        var formula = Formula.read(text);
        workbench.edit("", session -> session.withProblem(problem -> problem.withFormula(formula)));
    }

    private void pan(double across, double up) {
        workbench.edit(
                "",
                session -> session.withScene(
                        scene -> scene.withView(ViewMoves.shifted(scene.view(), new Vec(across, up)))));
    }

    @Test
    void levels_stay_while_one_pans_zooms_and_resizes() throws Mistake {
        formula("(x1^2+x2-11)^2 + (x1+x2^2-7)^2");
        var first = levels(900, 600);
        for (int i = 0; i < 6; i++) {
            pan(0.4, 0.3);
            assertEquals(first, levels(900, 600));
        }
        workbench.picture().contours().zoom(1.3);
        assertEquals(first, levels(900, 600));
        assertEquals(first, levels(700, 500));
        workbench.appearance().colours().set(ThemeName.DARK);
        assertEquals(first, levels(700, 500));
    }

    @Test
    void levels_are_chosen_anew_for_another_function_or_rule_and_on_fit() throws Mistake {
        var first = levels(900, 600);
        pan(5, 0);
        assertEquals(first, levels(900, 600));
        workbench.picture().contours().fit();
        var fitted = levels(900, 600);
        assertNotEquals(first, fitted);
        workbench.edit("", session -> session.drawn(options -> options.withLevels(Levels.QUANTILE)));
        var quantiles = levels(900, 600);
        assertNotEquals(fitted, quantiles);
        formula("x1^2 + x2^2");
        assertNotEquals(quantiles, levels(900, 600));
    }

    @Test
    void levels_are_chosen_anew_for_another_session_of_the_same_function() {
        var first = levels(900, 600);
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(-1.5, 1.5, -1, 1))));
        workbench.picture().contours().fit();
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(-1.5, 1.5, -1, 1))));
        assertNotEquals(first, levels(900, 600));
        workbench.filing().begin();
        assertEquals(first, levels(900, 600));
    }

    @Test
    void levels_are_chosen_anew_for_the_size_that_comes_with_another_number_of_views() {
        var alone = levels(500, 500);
        workbench.picture().showBeside(PictureView.LANDSCAPE);
        levels(500, 500);
        var narrow = levels(250, 500);
        assertNotEquals(alone, narrow);
        assertEquals(narrow.subList(0, 10), levels(250, 480).subList(0, 10));
        workbench.picture().close(1);
        levels(250, 480);
        assertEquals(alone, levels(500, 500));
    }

    @Test
    void levels_stay_in_a_size_that_comes_later_than_another_number_of_views_and_its_size() {
        workbench.picture().showBeside(PictureView.LANDSCAPE);
        levels(250, 500);
        workbench.picture().close(1);
        var alone = levels(500, 500);
        assertEquals(alone, levels(500, 300));
    }

    @Test
    void levels_are_chosen_anew_for_the_size_that_comes_with_the_projector() {
        var tall = levels(500, 500);
        workbench.appearance().projector().set(true);
        var low = levels(500, 250);
        assertNotEquals(tall, low);
        assertEquals(low, levels(500, 270));
        workbench.appearance().projector().set(false);
        assertEquals(tall, levels(500, 500));
    }

    @Test
    void levels_are_chosen_anew_for_each_size_until_the_window_has_left_the_projector() {
        workbench.appearance().projector().set(true);
        levels(500, 250);
        workbench.appearance().projector().set(false);
        workbench.picture().contours().settle(true);
        var low = levels(500, 300);
        var tall = levels(500, 500);
        assertNotEquals(low, tall);
        workbench.picture().contours().settle(false);
        assertEquals(tall.subList(0, 10), levels(500, 300).subList(0, 10));
    }

    @Test
    void levels_of_a_low_picture_are_chosen_anew_where_a_taller_one_would_be_flat_above_them() {
        var low = levels(640, 180);
        assertEquals(low, levels(640, 240));
        var tall = levels(640, 560);
        assertTrue(tall.get(tall.size() - 1) > 1.5 * low.get(low.size() - 1));
        assertEquals(tall, levels(640, 400));
    }

    @Test
    void levels_of_a_picture_that_was_wide_are_chosen_anew_where_most_of_them_are_no_longer_seen() {
        levels(640, 60);
        workbench.picture().contours().fit();
        var wide = levels(640, 60);
        var tall = levels(640, 560);
        assertTrue(tall.get(tall.size() - 1) < 0.5 * wide.get(wide.size() - 1));
    }

    @Test
    void levels_stay_where_no_others_would_leave_less_of_a_plateau_above_them() throws Mistake {
        formula("-exp(-3(x1^2 + x2^2))");
        var first = levels(640, 560);
        pan(0.1, 0.1);
        assertEquals(first, levels(640, 560));
    }

    @Test
    void levels_that_no_longer_show_form_are_chosen_anew() {
        levels(900, 600);
        workbench.picture().contours().zoom(1000);
        assertTrue(levels(900, 600).size() > 5);
        double lowest = levels(900, 600).get(0);
        workbench.picture().contours().zoom(1e-6);
        assertTrue(levels(900, 600).get(5) > 1000 * lowest);
    }
}
