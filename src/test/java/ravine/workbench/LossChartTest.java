package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.chart.Chart;
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
        double x = chart.axes().x(against.of(run.step(step)));
        loss.press(x + 2, 80, false);
        assertEquals(step, workbench.player().step().get());
        loss.drag(-500, 80);
        assertEquals(0, workbench.player().step().get());
        loss.drag(5000, 80);
        assertEquals(20, workbench.player().step().get());
    }

    @Test
    void beyond_the_frame_there_is_nothing_to_read() {
        int without = moving();
        loss.hover(300, 80);
        assertEquals(without + 2, moving());
        loss.hover(1, 80);
        assertEquals(without, moving());
        loss.hover(300, 80);
        loss.leave();
        assertEquals(without, moving());
    }

    private int moving() {
        return loss.figure(900, 200).panels().get(0).moving(3).size();
    }
}
