package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.session.FirstSession;
import ravine.session.Gallery;

class GraphLabTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final GraphLab lab = workbench.graph();

    @Test
    void numbers_are_those_at_the_shown_step_of_the_selected_method() {
        workbench.drawer().pen().set(2);
        workbench.player().show(7);
        var at = workbench.shown().getValue().runs().get(2).at(7);
        assertEquals(at, lab.numbers().at());
        assertEquals(0.2 * at.x1(), lab.numbers().formula().numbers().gradient().x1(), 1e-15);
        assertTrue(lab.text().place().contains("step 7 of Adam"), lab.text().place());
    }

    @Test
    void numbers_follow_the_pointer_and_stay_where_it_was_last() {
        lab.numbers().where().set(GraphNumbers.Where.POINTER);
        var contours = workbench.picture().contours();
        contours.figure(600, 400);
        var frame = contours.axes().orElseThrow().frame();
        contours.gestures().hover(frame.centreX(), frame.centreY());
        var at = lab.numbers().at();
        assertEquals(0, Math.hypot(at.x1(), at.x2()), 0.05);
        contours.gestures().leave();
        assertEquals(at, lab.numbers().at());
        lab.numbers().where().set(GraphNumbers.Where.STEP);
        assertEquals(new Vec(-5, -2), lab.numbers().at());
    }

    @Test
    void numbers_are_those_at_the_start_that_is_shown_until_the_mouse_was_over_the_picture() {
        lab.numbers().where().set(GraphNumbers.Where.POINTER);
        workbench.edits().edit("", session -> session.withStart(new Vec(4, 1)));
        assertEquals(new Vec(4, 1), lab.numbers().at());
    }

    @Test
    void keys_play_the_pass_while_the_graph_is_in_front_and_the_steps_else() {
        assertSame(workbench.player(), workbench.inFront());
        workbench.drawer().choose(Drawer.Tab.GRAPH);
        assertSame(lab.pass(), workbench.inFront());
        workbench.drawer().open().set(false);
        assertSame(workbench.player(), workbench.inFront());
    }

    @Test
    void pass_goes_forward_through_the_operations_and_backward_through_all_boxes() {
        lab.figure(800, 300);
        assertEquals(5 + 7, lab.pass().last().get());
        assertEquals(12, lab.pass().step().get());
        assertEquals("backward: 7 of 7", lab.text().progress());
        lab.pass().show(0);
        assertEquals("forward: 0 of 5", lab.text().progress());
        lab.pass().show(1);
        assertEquals(
                List.of("x₁² = 25", "a² with a = x₁", "∂(a²)/∂a = 2a = −10", "∂f/∂x₁² = 1·0.1 = 0.1"), lab.lines());
        lab.pass().show(6);
        assertEquals("∂f/∂f = 1", lab.lines().get(lab.lines().size() - 1));
        lab.pass().show(12);
        assertEquals(List.of("x₁ = −5", "∂f/∂x₁ = 0.1·(−10) = −1"), lab.lines());
    }

    @Test
    void sum_over_the_uses_of_a_node_is_written_out() {
        workbench.formulaText().set("x*y + x^2");
        lab.mark(OptionalInt.of(0));
        assertEquals(
                "∂f/∂x₁ = 1·(−10) + 1·(−2) = (−10) + (−2) = −12", lab.lines().get(1));
    }

    @ParameterizedTest
    @CsvSource({"EXACT,0,which is what the run uses", "CENTRAL,0,differences (central)", "EXACT,0.5,adds noise"})
    void what_the_gradient_is_to_that_of_the_run_is_said(Derivatives.Kind kind, double noise, String said) {
        workbench.edit(
                "",
                session -> session.withProblem(
                        problem -> problem.withDerivatives(new Derivatives(kind, OptionalDouble.empty()))
                                .withNoise(noise)));
        assertTrue(
                lab.text().gradient().get(1).contains(said),
                lab.text().gradient().get(1));
    }

    @Test
    void marked_row_of_the_data_has_numbers_of_its_own() throws Mistake {
        var other = new Workbench(Gallery.session("logistic-mixed"), Threads.HERE);
        var all = Copying.text(other.graph()::copy);
        other.graph().numbers().oneRow().set(true);
        assertEquals(all, Copying.text(other.graph()::copy));
        other.rows().selected().set(3);
        assertFalse(all.equals(Copying.text(other.graph()::copy)));
        assertEquals(
                "the gradient of row 4 alone, as of a step that looks at no other",
                other.graph().text().gradient().get(1));
    }

    @Test
    void node_is_folded_by_two_clicks_and_opens_again_and_the_graph_is_as_at_first_for_another_formula() {
        workbench.formulaText().set("p = x^2 + y^2; p^2 + p");
        lab.figure(800, 300);
        int boxes = lab.outline().get().orElseThrow().boxes().size();
        var formula = lab.shownFormula();
        int p = formula.graph().definitions().getOrDefault("p", -1);
        lab.mark(OptionalInt.of(p));
        assertTrue(lab.isFoldable());
        lab.fold();
        assertEquals(boxes - 2, lab.outline().get().orElseThrow().boxes().size());
        lab.fold();
        assertEquals(boxes, lab.outline().get().orElseThrow().boxes().size());
        lab.fold();
        workbench.formulaText().set("p = x^2 + y^2; p^2 - p");
        lab.figure(800, 300);
        assertEquals(boxes, lab.outline().get().orElseThrow().boxes().size());
    }

    @Test
    void graph_is_dragged_zoomed_and_fitted_again() {
        lab.figure(800, 300);
        lab.press(10, 10, false);
        lab.drag(30, 25);
        lab.release(30, 25, 1);
        var moved = lab.place().get().orElseThrow();
        lab.figure(800, 300);
        lab.wheel(100, 100, 320);
        assertEquals(2 * moved.zoom(), lab.place().get().orElseThrow().zoom(), 1e-12);
        lab.figure(800, 300);
        lab.press(1, 1, false);
        lab.release(1, 1, 2);
        assertTrue(lab.place().get().isEmpty());
    }

    @Test
    void graph_that_is_wider_than_its_room_moves_to_the_node_that_came_last() {
        workbench.formulaText().set("sin(cos(sin(cos(sin(cos(x + y))))))");
        for (int step = 0; step <= 16; step++) {
            lab.figure(300, 100);
            lab.pass().show(step);
            lab.figure(300, 100);
            boolean seen = false;
            int current = lab.node();
            for (int x = 0; x < 300; x += 10) {
                lab.hover(x, 50);
                seen |= lab.marked().get().equals(OptionalInt.of(current));
            }
            lab.leave();
            assertTrue(step == 0 || seen, "step " + step);
        }
    }

    @Test
    void box_under_the_mouse_is_marked() {
        lab.figure(800, 300);
        boolean any = false;
        for (int x = 0; x < 800; x += 20) {
            lab.hover(x, 110);
            any |= lab.marked().get().isPresent();
        }
        assertTrue(any);
        lab.leave();
        assertTrue(lab.marked().get().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "svg", "png", "pdf"})
    void graph_is_saved_by_the_ending_of_the_file(String ending, @TempDir Path folder) throws IOException {
        var file = folder.resolve("graph." + ending);
        lab.save(file, 600, 300);
        assertTrue(Files.size(file) > 100);
        assertEquals("Saved as " + file, workbench.message().get());
    }
}
