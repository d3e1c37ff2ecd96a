package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.chart.Chart;
import ravine.draw.Theme;
import ravine.export.Svg;
import ravine.figure.Figure;
import ravine.panel.CountBy;
import ravine.panel.EpochMarks;
import ravine.panel.Quantity;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.SessionRuns;

/** The chart of the loss over the rows of data. */
class LossOverRowsTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final LossChart loss = workbench.loss();

    private Chart chart() {
        return loss.chart(900, 200);
    }

    private String remark() {
        return loss.remark(900, 200);
    }

    private Chart over(String session, Quantity quantity, CountBy against) {
        workbench.edit("", old -> Gallery.session(session));
        loss.quantity().set(quantity);
        loss.against().set(against);
        return chart();
    }

    @Test
    void validation_loss_is_a_second_curve_of_each_method_with_its_best_step_and_where_it_was_stopped() {
        var chart = over("early-stopping", Quantity.VALUE, CountBy.STEP);
        var run = workbench.shown().getValue().runs().get(0);
        assertEquals(2, chart.curves().size());
        for (int step = 0; step <= run.last(); step++) {
            assertEquals(run.value(step), chart.curves().get(0).y(step));
            assertEquals(run.validation(step), chart.curves().get(1).y(step));
        }
        int best = run.bestByValidation().orElseThrow();
        var layers = svg(chart, 70);
        assertTrue(layers.contains("best, step " + best), layers);
        assertTrue(layers.contains("stopped at step " + run.last()), layers);
        loss.quantity().set(Quantity.SLOPE);
        assertEquals(1, chart().curves().size());
    }

    @Test
    void end_that_a_log_axis_has_no_place_for_is_marked_at_its_edge() {
        var chart = over("overfitting", Quantity.ABOVE, CountBy.STEP);
        assertEquals(0, chart.curves().get(0).y(42));
        assertTrue(svg(chart, 42).contains("stopped at step 42"));
    }

    @ParameterizedTest
    @CsvSource({
        "STEP, 1, step 1",
        "STEP, 2, step 2",
        "EVALUATIONS, 1, 1 evaluation",
        "EVALUATIONS, 2, 2 evaluations",
        "EXAMPLES, 1, 1 example",
        "EXAMPLES, 2, 2 examples",
        "EPOCHS, 1, epoch 1"
    })
    void under_the_mouse_stands_where_it_is_in_words_of_one_or_of_several(CountBy against, int place, String words) {
        var chart = over("early-stopping", Quantity.VALUE, against);
        loss.figure(900, 200);
        loss.gestures().hover(chart.axes().x(place), 80);
        var seen = Svg.text(loss.figure(900, 200), 3);
        assertTrue(seen.contains(">" + words + "<"), seen);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountBy.class,
            names = {"STEP", "EPOCHS"})
    void words_of_an_end_keep_off_the_curves(CountBy against) {
        var chart = over("early-stopping", Quantity.VALUE, against);
        var words = Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>stopped")
                .matcher(svg(chart, 70));
        assertTrue(words.find());
        double left = Double.parseDouble(words.group(1));
        double base = Double.parseDouble(words.group(2));
        for (var curve : chart.curves()) {
            for (int i = 0; i < curve.length(); i++) {
                double x = chart.axes().x(curve.x(i));
                double y = chart.axes().y(curve.y(i));
                assertFalse(
                        x > left && x < left + 80 && y > base - 9 && y < base + 2,
                        curve.name() + " runs through the words at step " + i);
            }
        }
    }

    private static String svg(Chart chart, int step) {
        return Svg.text(new Figure(900, 200, Theme.LIGHT.background(), List.of(chart), List.of()), step);
    }

    @ParameterizedTest
    @CsvSource({"STEP, 12, 12", "EXAMPLES, 12, 42", "EPOCHS, 12, 2", "EVALUATIONS, 12, 12", "EXAMPLES, 13, 46"})
    void counts_steps_rows_and_epochs(CountBy against, int step, double place) {
        var chart = over("early-stopping", Quantity.VALUE, against);
        assertEquals(place, chart.curves().get(0).x(step), 1e-12);
        assertEquals(place, chart.curves().get(1).x(step), 1e-12);
        loss.gestures().press(chart.axes().x(place), 80, false);
        assertEquals(step, workbench.player().step().get());
    }

    @Test
    void epochs_are_marked_where_steps_look_at_some_rows() {
        var session = Gallery.session("early-stopping");
        var run = SessionRuns.of(session).get(0);
        assertEquals(10, EpochMarks.of(run, CountBy.STEP).places().size());
        assertEquals(
                List.of(6.0, 12.0), EpochMarks.of(run, CountBy.STEP).places().subList(0, 2));
        assertEquals(
                List.of(21.0, 42.0),
                EpochMarks.of(run, CountBy.EXAMPLES).places().subList(0, 2));
        assertEquals(
                List.of(1.0, 2.0), EpochMarks.of(run, CountBy.EPOCHS).places().subList(0, 2));
        over("early-stopping", Quantity.VALUE, CountBy.STEP);
        assertTrue(remark().contains("an upright line ends each epoch"), remark());
        over("unscaled", Quantity.VALUE, CountBy.STEP);
        assertTrue(!remark().contains("epoch"), remark());
        var many = session.withProblem(
                problem -> problem.withStop(Optional.empty()).withSteps(6000));
        assertEquals(
                50, EpochMarks.of(SessionRuns.of(many).get(0), CountBy.STEP).every());
    }

    @Test
    void a_single_epoch_has_numbers_between_its_ends_and_more_have_whole_ones() {
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "epochs"), below("redundancy", CountBy.EPOCHS));
        assertEquals(List.of("0", "2", "4", "6", "8", "10", "epochs"), below("early-stopping", CountBy.EPOCHS));
    }

    /** The numbers below the chart and what they count. */
    private List<String> below(String session, CountBy against) {
        var chart = over(session, Quantity.ABOVE, against);
        var words = Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>([^<]*)</text>")
                .matcher(svg(chart, 0))
                .results()
                .filter(text ->
                        Double.parseDouble(text.group(1)) > chart.frame().bottom())
                .map(text -> text.group(2))
                .filter(text -> !text.isEmpty())
                .toList();
        return words;
    }

    @Test
    void the_slope_is_that_of_what_is_counted_below() {
        over("unscaled", Quantity.SLOPE, CountBy.STEP);
        var byStep = loss.slope(900, 200);
        assertTrue(byStep.contains(" a step, in theory ×"), byStep);
        loss.against().set(CountBy.EPOCHS);
        assertEquals(byStep.replace("a step", "an epoch"), loss.slope(900, 200));
        over("redundancy", Quantity.SLOPE, CountBy.STEP);
        double each = factor();
        loss.against().set(CountBy.EXAMPLES);
        assertTrue(loss.slope(900, 200).endsWith(" a row"), loss.slope(900, 200));
        assertEquals(Math.pow(each, 0.1), factor(), 1e-3);
    }

    private double factor() {
        return Double.parseDouble(loss.slope(900, 200).replaceAll(".*×([0-9.]+) .*", "$1"));
    }

    @Test
    void without_rows_steps_are_counted() {
        over("early-stopping", Quantity.VALUE, CountBy.EPOCHS);
        var chart = over("lecture", Quantity.VALUE, CountBy.EPOCHS);
        assertEquals(20, chart.curves().get(0).x(20));
        assertEquals("step", chart.axes().across().title());
    }
}
