package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.chart.Chart;
import ravine.draw.Frame;
import ravine.objective.Derivatives;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.session.FirstSession;
import ravine.spec.Role;

class LossChartTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final LossChart loss = workbench.loss();

    private Chart chart() {
        return loss.chart(900, 200);
    }

    private String remark() {
        return loss.remark(900, 200);
    }

    @Test
    void has_a_curve_for_each_shown_method_with_its_numbers() {
        workbench.tracks().show(1, false);
        loss.quantity().set(Quantity.SLOPE);
        var curves = chart().curves();
        assertEquals(2, curves.size());
        var run = workbench.shown().getValue().runs().get(2);
        assertEquals(2, curves.get(1).pen());
        assertEquals(run.step(7).gradient().norm(), curves.get(1).y(7));
    }

    @Test
    void methods_that_diverge_are_left_out_where_that_is_asked() {
        var spec = workbench.session().tracks().get(0).recipe().spec();
        workbench.tracks().set(0, spec.key(Role.RATE).orElseThrow(), 0.9);
        assertEquals(3, chart().curves().size());
        loss.withoutDiverged().set(true);
        assertEquals(2, chart().curves().size());
        assertEquals(1, chart().curves().get(0).pen());
    }

    @Test
    void the_chart_is_kept_while_only_the_play_position_changes() {
        var before = chart();
        workbench.player().show(7);
        assertSame(before, chart());
        loss.logarithmic().set(false);
        assertNotSame(before, chart());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1x^2 + 2y^2 | f* = 0, the known minimum",
                "0.1x₁² + 2x₂² | f* = 0, the known minimum",
                "x^2 + 3y^2    | the lowest f that these runs came to; no minimum is known for this formula",
                "sqrt(x)+y^2   | left out: 3 infinite or undefined",
                "x1^2 - x2^2   | no minimum is known"
            })
    void says_what_f_star_is_and_what_is_left_out(String formula, String said) {
        workbench.formulaText().set(formula);
        assertTrue(remark().contains(said), remark());
    }

    @Test
    void values_that_are_not_positive_are_counted_on_a_log_axis_only() {
        workbench.formulaText().set("x^2 + 3y^2");
        assertTrue(remark().contains("not on a log axis: 1 not positive"), remark());
        loss.logarithmic().set(false);
        assertTrue(!remark().contains("log axis"), remark());
    }

    @ParameterizedTest
    @CsvSource({"STEP, 13", "EVALUATIONS, 13"})
    void a_place_in_the_chart_leads_to_its_step(CountBy against, int step) {
        loss.against().set(against);
        var chart = chart();
        var run = workbench.shown().getValue().runs().get(0);
        double x =
                chart.axes().x(against == CountBy.STEP ? step : run.step(step).evaluations());
        loss.gestures().press(x + 2, 80, false);
        assertEquals(step, workbench.player().step().get());
        loss.gestures().drag(-500, 80);
        assertEquals(0, workbench.player().step().get());
        loss.gestures().drag(5000, 80);
        assertEquals(20, workbench.player().step().get());
    }

    @Test
    void beyond_the_frame_there_is_nothing_to_read() {
        int without = moving();
        loss.gestures().hover(300, 80);
        assertEquals(without + 2, moving());
        loss.gestures().hover(1, 80);
        assertEquals(without, moving());
        loss.gestures().hover(300, 80);
        loss.gestures().leave();
        assertEquals(without, moving());
    }

    private int moving() {
        return loss.figure(900, 200).panels().get(0).moving(3).size();
    }

    private void draw() {
        loss.figure(900, 200);
    }

    private Box seen() {
        draw();
        return loss.panel().orElseThrow().axes().view();
    }

    private Frame frame() {
        return chart().frame();
    }

    @Test
    void the_wheel_zooms_at_the_pointer_which_stays_where_it_is() {
        draw();
        var before = chart().axes().inPlaces().at(300, 80);
        loss.gestures().wheel(300, 80, Gestures.DOUBLING);
        var after = chart().axes();
        assertEquals(before.x1(), after.inPlaces().at(300, 80).x1(), 0.1);
        assertEquals(before.x2(), after.inPlaces().at(300, 80).x2(), 0.1);
        assertEquals(10, after.view().width(), 1e-9);
    }

    @Test
    void over_an_axis_the_wheel_zooms_that_axis_alone() {
        var whole = seen();
        loss.gestures().wheel(300, frame().bottom() + 8, Gestures.DOUBLING);
        assertEquals(whole.width() / 2, seen().width(), 1e-9);
        assertEquals(whole.height(), seen().height(), 1e-9);
        loss.gestures().wheel(3, 80, Gestures.DOUBLING);
        assertEquals(whole.width() / 2, seen().width(), 1e-9);
        assertEquals(whole.height() / 2, seen().height(), 1e-9);
    }

    @Test
    void a_part_is_never_beyond_the_whole_and_the_wheel_leads_back_to_it() {
        var whole = seen();
        loss.gestures().wheel(frame().right() - 2, 80, Gestures.DOUBLING);
        loss.gestures().press(300, 80, false);
        loss.gestures().drag(-9000, -9000);
        assertEquals(whole.x1Max(), seen().x1Max(), 1e-9);
        assertEquals(whole.x2Min(), seen().x2Min(), 1e-9);
        loss.gestures().release(-9000, -9000, 1);
        loss.gestures().wheel(300, 80, -2 * Gestures.DOUBLING);
        assertEquals(whole, seen());
        assertTrue(loss.part().getValue().isEmpty());
    }

    @Test
    void with_shift_a_part_is_chosen_and_two_clicks_show_the_whole() {
        var whole = seen();
        var places = chart().axes().inPlaces();
        int step = workbench.player().step().get();
        loss.gestures().press(500, 120, true);
        loss.gestures().drag(300, 60);
        assertTrue(loss.figure(900, 200).panels().get(0).moving(3).stream()
                .anyMatch(layer -> layer.name().equals("selection")));
        loss.gestures().release(300, 60, 1);
        assertEquals(places.at(300, 120).x1(), seen().x1Min(), 1e-9);
        assertEquals(places.at(500, 60).x1(), seen().x1Max(), 1e-9);
        assertEquals(places.at(300, 120).x2(), seen().x2Min(), 1e-9);
        assertEquals(places.at(500, 60).x2(), seen().x2Max(), 1e-9);
        assertEquals(step, workbench.player().step().get());
        loss.gestures().press(320, 100, false);
        loss.gestures().release(320, 100, 2);
        assertEquals(whole, seen());
    }

    @Test
    void over_a_part_a_drag_moves_it_a_click_goes_to_its_step_and_the_line_of_the_step_is_dragged() {
        workbench.player().show(10);
        draw();
        double middle = chart().axes().x(10);
        loss.gestures().wheel(middle, 80, Gestures.DOUBLING);
        var before = seen();
        loss.gestures().press(middle + 200, 80, false);
        loss.gestures().drag(middle + 100, 80);
        loss.gestures().release(middle + 100, 80, 1);
        assertEquals(10, workbench.player().step().get());
        assertTrue(seen().x1Min() > before.x1Min() && seen().width() == before.width());
        loss.gestures().press(chart().axes().x(12) + 1, 80, false);
        loss.gestures().release(chart().axes().x(12) + 1, 80, 1);
        assertEquals(12, workbench.player().step().get());
        loss.gestures().press(chart().axes().x(12) - 2, 80, false);
        loss.gestures().drag(chart().axes().x(11), 80);
        assertEquals(11, workbench.player().step().get());
    }

    @Test
    void a_part_stays_while_methods_change_and_ends_with_another_quantity() {
        draw();
        loss.zoomIn();
        var part = seen();
        workbench.player().show(7);
        workbench.tracks().show(1, false);
        assertEquals(part.width(), seen().width());
        loss.quantity().set(Quantity.SLOPE);
        assertTrue(loss.part().getValue().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ABOVE | Gradient descent: ×0.8464 a step, in theory ×0.8464",
                "0 | SLOPE | Gradient descent: ×0.92 a step, in theory ×0.92",
                "1 | SLOPE | Momentum: ×0.9582 a step, in theory ×0.9582"
            })
    void reads_the_slope_of_what_is_seen_beside_that_of_theory(int track, Quantity quantity, String said) {
        workbench.edit(
                "",
                session -> session.withProblem(problem -> problem.withSteps(80).withDerivatives(Derivatives.EXACT)));
        var momentum = workbench.session().tracks().get(1).recipe().spec();
        workbench.tracks().set(1, momentum.key(Role.RATE).orElseThrow(), 0.1);
        workbench.drawer().pen().set(track);
        loss.quantity().set(quantity);
        draw();
        loss.gestures().press(chart().axes().x(50), frame().top(), true);
        loss.gestures().release(chart().axes().x(70), frame().bottom(), 1);
        assertEquals(said, loss.slope(900, 200));
    }

    @Test
    void there_is_no_theory_of_adam_nor_of_noise_and_no_slope_of_the_rate() {
        workbench.drawer().pen().set(2);
        assertTrue(loss.slope(900, 200).endsWith("a step"), loss.slope(900, 200));
        workbench.drawer().pen().set(0);
        workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(1)));
        assertTrue(loss.slope(900, 200).endsWith("a step"), loss.slope(900, 200));
        loss.quantity().set(Quantity.RATE);
        assertEquals("", loss.slope(900, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 + 1e-12x^2", "1e300(x^2 + y^2)", "-1e307x^2", "0x", "1/(x + 5)"})
    void a_chart_of_any_numbers_can_be_zoomed_as_far_as_numbers_are_told_apart_and_back(String formula) {
        workbench.formulaText().set(formula);
        for (boolean logarithmic : new boolean[] {true, false}) {
            loss.logarithmic().set(logarithmic);
            loss.quantity().set(Quantity.VALUE);
            var whole = seen();
            for (int turn = 0; turn < 60; turn++) {
                loss.gestures().wheel(400, 60, Gestures.DOUBLING);
                assertTrue(seen().height() > 0 && seen().width() > 0);
            }
            loss.gestures().press(300, 60, true);
            loss.gestures().release(310, 61, 1);
            draw();
            for (int turn = 0; turn < 80; turn++) {
                loss.gestures().wheel(400, 60, -Gestures.DOUBLING);
            }
            assertEquals(whole, seen());
        }
    }
}
