package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.KeyValue;

/** The chart of a sweep in the drawer. */
final class SweepChartTest {

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Workbench workbench = new Workbench(FirstSession.lecture(), new Threads(beside::add, Runnable::run));
    private final SweepChart sweep = workbench.sweep();

    private Optional<Figure> figure() {
        return sweep.figure(600, 220);
    }

    private Figure filled() {
        figure();
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        return figure().orElseThrow();
    }

    private double rate(int track) {
        return KeyValue.of(workbench.session(), track, "eta");
    }

    private double x(Figure figure, double share) {
        var frame = figure.panels().get(0).frame();
        return frame.left() + share * frame.width();
    }

    @Test
    void it_runs_beside_the_window_once_and_again_only_when_something_changes_of_which_the_runs_are_made() {
        assertEquals(Optional.empty(), figure());
        figure();
        assertEquals(1, beside.size());
        var before = filled();
        assertTrue(before.isStillLike(filled()));
        sweep.press(x(before, 0.5), 50, false);
        workbench.player().show(7);
        workbench.edit("", session -> session.withScene(scene -> scene.withEqualAspect(true)));
        assertTrue(before.isStillLike(filled()), "the value, the step");
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(9)));
        figure();
        assertEquals(1, beside.size());
        assertFalse(before.isStillLike(filled()));
    }

    @Test
    void a_press_sets_the_value_of_the_selected_method_and_a_drag_moves_it_as_one_step_to_undo() {
        var figure = filled();
        workbench.drawer().pen().set(1);
        var before = workbench.session();
        double adam = rate(2);
        sweep.press(x(figure, 0.2), 50, false);
        sweep.drag(x(figure, 0.8), 60);
        sweep.release(x(figure, 0.8), 60, 1);
        assertEquals(1, rate(1), 0.02, "a fifth from the end of 10⁻⁴ to 10");
        assertEquals(adam, rate(2));
        assertEquals(
                rate(1),
                figure.panels().get(0).at(x(figure, 0.8), 60).orElseThrow().x1(),
                0.02);
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void what_a_hidden_method_has_is_not_run_and_a_key_that_no_method_has_gives_way() {
        sweep.key().set("beta2");
        assertEquals("beta2", sweep.shownName());
        workbench.tracks().toggle(2);
        assertEquals("eta", sweep.shownName());
        workbench.tracks().toggle(0);
        workbench.tracks().toggle(1);
        assertEquals(Optional.empty(), figure());
        assertTrue(sweep.remark().contains("No method"), sweep.remark());
    }

    @Test
    void over_starts_the_ends_are_sorted_and_a_press_takes_the_start_of_a_run() {
        sweep.key().set(SweepChart.STARTS);
        var figure = filled();
        workbench.drawer().pen().set(0);
        sweep.press(figure.panels().get(0).frame().left() + 1, 50, false);
        sweep.release(0, 0, 1);
        double best = end();
        sweep.press(figure.panels().get(0).frame().right() - 1, 50, false);
        sweep.release(0, 0, 1);
        assertTrue(end() > best, "from the lowest to the highest");
        assertTrue(beside.isEmpty(), "the start is none of which the runs are made");
        var copied = Copying.text(sweep::copy);
        assertTrue(copied.startsWith("track,method,rank,x1,x2,f,"), copied);
    }

    @Test
    void until_the_first_runs_over_something_else_have_ended_nothing_is_shown_of_the_last() {
        filled();
        sweep.key().set(SweepChart.STARTS);
        assertTrue(figure().isEmpty());
        assertEquals(WindowWords.of("sweep.running"), sweep.remark());
    }

    private double end() {
        var run = workbench.shown().getValue().runs().get(0);
        return run.value(run.last());
    }

    @Test
    void it_is_saved_as_numbers_or_as_a_picture(@TempDir Path folder) throws Exception {
        filled();
        sweep.save(folder.resolve("sweep.csv"), 300, 200);
        sweep.save(folder.resolve("sweep.svg"), 300, 200);
        assertFalse(Files.exists(folder.resolve("sweep.csv")), "it is written beside the window");
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        assertEquals(1 + 3 * 61, Files.readAllLines(folder.resolve("sweep.csv")).size());
        assertTrue(Files.readString(folder.resolve("sweep.svg")).contains("<svg"));
    }

    @Test
    void the_colours_of_what_became_of_runs_are_explained() {
        var text = Svg.text(filled(), 0);
        assertTrue(text.contains(Verdict.Kind.MOVING.words()), text);
        assertTrue(text.contains(Verdict.Kind.DIVERGED.words()), text);
        assertFalse(text.contains(Verdict.Kind.SADDLE.words()), text);
    }

    @Test
    void that_no_run_came_down_to_f_star_is_said() {
        var sentence = "No run came down to f* within its 20 steps.";
        assertFalse(Svg.text(filled(), 0).contains(sentence));
        sweep.reached().set(true);
        assertTrue(Svg.text(filled(), 0).contains(sentence));
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(400)));
        assertFalse(Svg.text(filled(), 0).contains(sentence));
    }

    @Test
    void what_f_star_is_is_said() {
        assertTrue(sweep.remark().contains("running"), sweep.remark());
        filled();
        assertTrue(sweep.remark().contains("known minimum"), sweep.remark());
        workbench.formulaText().set("x₁⁴ + (x₂ − 3)² + 7");
        filled();
        assertTrue(sweep.remark().contains("lowest f of these runs"), sweep.remark());
    }

    @Test
    void what_is_under_the_mouse_is_read_and_the_steps_to_reach_it_are_the_other_measure() {
        var plain = filled();
        int layers = plain.panels().get(0).moving(0).size();
        sweep.hover(x(plain, 0.6), 60);
        assertTrue(filled().panels().get(0).moving(0).size() > layers);
        sweep.leave();
        assertEquals(layers, filled().panels().get(0).moving(0).size());
        sweep.reached().set(true);
        assertFalse(plain.isStillLike(filled()));
        assertTrue(beside.isEmpty(), "of the same runs");
    }

    @Test
    void of_a_sweep_that_is_hidden_nothing_more_is_computed() {
        figure();
        sweep.hide();
        beside.remove().run();
        assertFalse(sweep.running().get());
        assertEquals(Optional.empty(), figure());
        filled();
    }

    @Test
    void the_strips_of_many_methods_leave_the_curves_their_room() {
        double high = filled().panels().get(0).frame().height();
        for (int copy = 0; copy < 9; copy++) {
            workbench.tracks().duplicate(0);
        }
        double crowded = filled().panels().get(0).frame().height();
        assertTrue(crowded < high);
        assertTrue(crowded > 220 / 3.0, "" + crowded);
    }
}
