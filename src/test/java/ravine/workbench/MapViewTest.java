package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.figure.Figure;
import ravine.map.MarkedMap;
import ravine.session.FirstSession;
import ravine.session.KeyRange;
import ravine.session.MapMeasure;
import ravine.session.PictureView;
import ravine.session.SessionFile;
import ravine.session.ShownMap;
import ravine.spec.Role;

/** The map of runs in the picture, filled by the thread that asks for it. */
final class MapViewTest {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 200;

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final MapView map = (MapView) workbench.picture().drawn(PictureView.MAP);

    private MarkedMap drawn() {
        return (MarkedMap) figure().panels().get(0);
    }

    private Figure figure() {
        return map.figure(WIDTH, HEIGHT);
    }

    private double x(double share) {
        var frame = drawn().frame();
        return frame.left() + share * frame.width();
    }

    private double y(double share) {
        var frame = drawn().frame();
        return frame.bottom() - share * frame.height();
    }

    private ShownMap shown() {
        return ShownMap.of(workbench.session());
    }

    private double rate() {
        var recipe = workbench.session().tracks().get(1).recipe();
        return (double) recipe.spec()
                .value(recipe.optimizer(), recipe.spec().key(Role.RATE).orElseThrow());
    }

    private void press(double right, double up, int clicks) {
        map.gestures().press(x(right), y(up), false);
        map.gestures().release(x(right), y(up), clicks);
    }

    @Test
    void the_first_method_with_two_keys_is_mapped_over_its_rate_and_its_decay() {
        assertEquals(1, shown().track());
        assertEquals("eta", shown().wanted().keys().orElseThrow().across().key());
        assertEquals("beta", shown().wanted().keys().orElseThrow().upright().key());
        assertEquals(Optional.empty(), workbench.session().scene().map(), "nothing of it is written");
        var full = drawn().map().map().orElseThrow();
        for (int cell = 0; cell < full.plan().cells(); cell++) {
            assertTrue(full.has(cell));
        }
    }

    @Test
    void what_stands_still_is_kept_until_something_changes_of_which_the_runs_are_made() {
        var before = figure();
        workbench.player().show(3);
        assertTrue(figure().isStillLike(before));
        press(0.3, 0.4, 1);
        assertTrue(figure().isStillLike(before), "the values on its axes");
        workbench.edit("", session -> session.withTrack(0, track -> track.withShown(false)));
        assertTrue(figure().isStillLike(before), "another method");
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(9)));
        assertFalse(figure().isStillLike(before));
    }

    @Test
    void a_press_sets_both_values_and_a_drag_moves_them_as_one_step_to_undo() {
        var before = workbench.session();
        map.gestures().press(x(0.2), y(0.5), false);
        double first = rate();
        map.gestures().drag(x(0.6), y(0.6));
        map.gestures().release(x(0.6), y(0.6), 1);
        assertTrue(rate() > 10 * first, first + " to " + rate());
        var run = workbench.shown().getValue().runs().get(1);
        assertEquals(workbench.session().tracks().get(1).recipe(), run.recipe(), "its path is of the same moment");
        assertEquals(rate(), drawn().at().x1());
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void a_drag_beyond_the_frame_stays_at_its_edge() {
        map.gestures().press(x(0.2), y(0.5), false);
        map.gestures().drag(x(7), y(-3));
        map.gestures().release(x(7), y(-3), 1);
        var keys = shown().wanted().keys().orElseThrow();
        assertEquals(keys.across().to(), drawn().at().x1(), 0.02 * keys.across().to());
        assertEquals(keys.upright().from(), drawn().at().x2(), 0.01);
    }

    @Test
    void the_cell_under_the_mouse_is_said_in_words() {
        map.gestures().hover(x(0.5), y(0.5));
        var words = map.gestures().reading();
        assertTrue(words.startsWith("η = ") && words.contains("β = ") && words.contains("f = "), words);
        assertTrue(words.contains("since step ") || words.contains("after 20 steps"), words);
        map.gestures().hover(x(-0.5), y(0.5));
        assertEquals("", map.gestures().reading());
        map.gestures().leave();
        assertEquals("", map.gestures().reading());
    }

    @Test
    void the_wheel_zooms_at_the_mouse_and_two_clicks_show_all_again_without_moving_the_values() throws Exception {
        var under = drawn().at(x(0.7), y(0.2)).orElseThrow();
        map.gestures().wheel(x(0.7), y(0.2), 160);
        map.gestures().rest();
        var now = drawn().at(x(0.7), y(0.2)).orElseThrow();
        assertEquals(under.x1(), now.x1(), 0.01 * under.x1());
        assertEquals(under.x2(), now.x2(), 0.01);
        assertEquals(workbench.session(), SessionFile.read(SessionFile.text(workbench.session())));
        var values = drawn().at();
        press(0.1, 0.1, 1);
        assertNotEquals(values, drawn().at());
        press(0.1, 0.1, 2);
        assertEquals(values, drawn().at());
        assertEquals(
                new KeyRange("eta", 1e-4, 10),
                shown().wanted().keys().orElseThrow().across());
    }

    @Test
    void a_drag_with_shift_moves_the_map_and_no_value() {
        figure();
        map.zoom(4);
        var values = drawn().at();
        var before = shown().wanted().keys().orElseThrow();
        map.gestures().press(x(0.5), y(0.5), true);
        map.gestures().drag(x(0.3), y(0.6));
        map.gestures().release(x(0.3), y(0.6), 1);
        var after = shown().wanted().keys().orElseThrow();
        assertTrue(after.across().from() > before.across().from());
        assertTrue(after.upright().from() < before.upright().from());
        assertEquals(values, drawn().at());
    }

    @Test
    void keys_move_the_map_and_not_the_values() {
        figure();
        map.zoom(4);
        figure();
        var values = drawn().at();
        var before = SeenMap.of(workbench.session());
        map.pan(0.1, -0.2);
        var after = SeenMap.of(workbench.session());
        assertEquals(before.x1Min() + 0.1 * before.width(), after.x1Min(), 1e-3 * before.width());
        assertEquals(before.x2Min() - 0.2 * before.height(), after.x2Min(), 1e-3 * before.height());
        assertEquals(before.width(), after.width(), 1e-3 * before.width());
        figure();
        assertEquals(values, drawn().at());
    }

    @Test
    void no_zoom_or_drag_leads_to_where_a_key_has_no_values() {
        figure();
        for (int i = 0; i < 40; i++) {
            map.zoom(0.25);
            map.gestures().press(x(0.5), y(0.5), true);
            map.gestures().drag(x(5), y(i % 2 == 0 ? 4 : -4));
            map.gestures().release(x(5), y(0.5), 1);
        }
        for (int i = 0; i < 60; i++) {
            map.zoom(4);
            drawn();
        }
        var keys = shown().wanted().keys().orElseThrow();
        assertTrue(
                keys.across().from() > 0 && keys.across().from() < keys.across().to(), keys::toString);
        assertTrue(
                keys.upright().from() >= 0
                        && keys.upright().from() < keys.upright().to(),
                keys::toString);
    }

    @Test
    void colours_keep_their_meaning_while_sliders_move_and_are_chosen_anew_for_another_formula_or_on_fit() {
        var heights = drawn().map().meaning().heights();
        workbench.edit("", session -> session.withStart(session.start().plus(session.start())));
        assertEquals(heights, drawn().map().meaning().heights());
        map.fit();
        assertNotEquals(heights, drawn().map().meaning().heights());
        workbench.formulaText().set("9x₁² + x₂⁴");
        var others = drawn().map().meaning().heights();
        workbench.formulaText().set("9x₁² + 7x₂⁴");
        assertNotEquals(others, drawn().map().meaning().heights());
    }

    @Test
    void a_minimum_keeps_its_hue_by_the_nearest_place() throws Exception {
        workbench.formulaText().set("(x₁² − a)² + x₂²");
        map.choices().chooseStarts();
        assertEquals(MapMeasure.MINIMUM, map.choices().measure());
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(60)));
        var before = drawn().map().meaning().places();
        assertTrue(before.size() >= 2, before::toString);
        workbench.edit(
                "",
                session -> session.withProblem(
                        problem -> problem.withFormula(problem.formula().with(Map.of("a", 0.81)))));
        var after = drawn().map().meaning().places();
        for (int i = 0; i < before.size(); i++) {
            assertTrue(before.get(i).at().minus(after.get(i).at()).norm() < 0.2, before + " and " + after);
        }
    }

    @Test
    void over_starts_a_press_moves_the_start() {
        map.choices().chooseStarts();
        press(0.25, 0.75, 1);
        var at = drawn().at(x(0.25), y(0.75)).orElseThrow();
        assertEquals(0, workbench.session().start().minus(at).norm(), 0.1);
        map.gestures().wheel(x(0.5), y(0.5), 320);
        assertEquals(
                FirstSession.lecture().scene().view(),
                workbench.session().scene().view(),
                "the view stays");
        assertTrue(shown().part().width()
                < 0.3 * workbench.session().scene().view().width());
    }

    @Test
    void each_choice_is_undone_alone() {
        map.choices().chooseAcross("beta");
        assertEquals("eta", shown().wanted().keys().orElseThrow().upright().key(), "they change places");
        map.choices().chooseUpright("beta");
        assertEquals("eta", shown().wanted().keys().orElseThrow().across().key());
        map.choices().chooseMeasure(MapMeasure.VERDICT);
        map.choices().chooseTrack(workbench.session().tracks().get(2));
        assertEquals(
                List.of("eta", "beta1"),
                List.of(
                        shown().wanted().keys().orElseThrow().across().key(),
                        shown().wanted().keys().orElseThrow().upright().key()));
        workbench.history().undo();
        assertEquals(1, shown().track());
        workbench.history().undo();
        assertEquals(MapMeasure.F, map.choices().measure());
    }

    @Test
    void a_method_that_goes_or_changes_leaves_a_map_that_can_be_drawn() {
        map.choices().chooseTrack(workbench.session().tracks().get(2));
        map.choices().chooseUpright("beta2");
        workbench.tracks().remove(2);
        drawn();
        workbench.tracks().remove(1);
        assertTrue(shown().wanted().keys().isEmpty(), "gradient descent has one key only");
        drawn();
        workbench.tracks().remove(0);
        assertFalse(PictureView.of(workbench.session()).contains(PictureView.MAP));
    }

    @Test
    void a_map_that_comes_back_is_the_same() {
        var before = drawn().map().map().orElseThrow();
        map.hide();
        var after = drawn().map().map().orElseThrow();
        for (int cell = 0; cell < before.plan().cells(); cell++) {
            assertEquals(before.value(cell), after.value(cell));
        }
        assertSame(drawn().map(), drawn().map());
    }
}
