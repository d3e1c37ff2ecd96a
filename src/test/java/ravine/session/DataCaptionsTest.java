package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.run.NearestMinimum;
import ravine.run.RowGradients;
import ravine.run.Run;
import ravine.sweep.Cloud;

/** Whether what the captions say of steps on batches is so. */
final class DataCaptionsTest {

    private static Run run(Session session, int track) {
        return SessionRuns.of(session).get(track);
    }

    private static double width(String name) {
        var session = Gallery.session(name);
        var end = Cloud.of(session, session.tracks().get(0).recipe(), () -> {}).at(60);
        return Math.sqrt(end.covariance().a11() + end.covariance().a22());
    }

    @Test
    void clouds_are_as_much_narrower_as_the_root_of_their_rows() {
        assertEquals(Math.sqrt(8), width("batch-1") / width("batch-8"), 0.2 * Math.sqrt(8));
        assertEquals(Math.sqrt(64), width("batch-1") / width("batch-64"), 0.2 * Math.sqrt(64));
        assertEquals(
                64,
                run(Gallery.session("batch-64"), 0).examples(60)
                        / run(Gallery.session("batch-1"), 0).examples(60));
    }

    @Test
    void small_rates_lead_where_one_row_a_step_leads_and_large_ones_do_not() {
        var one = Gallery.session("scaling-one");
        var eight = Gallery.session("scaling-eight");
        assertEquals(run(one, 0).examples(160), run(eight, 0).examples(20));
        for (int step = 1; step <= 20; step++) {
            var away = run(eight, 0).at(step).minus(run(one, 0).at(8 * step));
            assertTrue(away.norm() < 0.06, away + " at step " + step);
        }
        assertTrue(run(eight, 1).at(1).minus(run(one, 1).at(8)).norm() > 1);
    }

    @Test
    void hinge_loss_has_rows_without_slope_and_a_falling_rate_comes_to_its_minimum() {
        var session = Gallery.session("hinge");
        var objective = session.problem().objective();
        var end = run(session, 1).at(300);
        var minimum = NearestMinimum.from(objective, end, 1).orElseThrow();
        assertTrue(minimum.single());
        assertTrue(minimum.at().minus(end).norm() < 0.03, "" + minimum);
        assertTrue(run(session, 0).at(300).minus(minimum.at()).norm() > 0.05);
        var rows = RowGradients.at(objective, minimum.at());
        int without = 0;
        for (int row = 0; row < rows.count(); row++) {
            var regularizer = minimum.at().times(0.1);
            without += rows.gradient(row).minus(regularizer).norm() < 1e-12 ? 1 : 0;
        }
        assertTrue(without > rows.count() / 2, without + " rows");
    }

    @Test
    void outliers_pull_the_squared_error_from_where_the_absolute_one_ends() {
        var squared = Gallery.session("outlier-squared");
        assertTrue(run(squared, 0).at(200).minus(new Vec(1, 1)).norm() > 0.8);
        assertTrue(run(squared, 1).at(200).minus(run(squared, 0).at(200)).norm() < 1e-3);
        assertEquals(
                squared.problem().data(),
                Gallery.session("outlier-absolute").problem().data());
    }

    @Test
    void validation_loss_rises_while_the_training_loss_still_falls() {
        var session = Gallery.session("overfitting");
        var run = run(session, 0);
        assertEquals(27, run.bestByValidation().orElseThrow());
        assertEquals(42, run.last());
        assertTrue(run.isStopped());
        var whole = run(session.withProblem(problem -> problem.withStop(Optional.empty())), 0);
        for (int step = 1; step <= 150; step++) {
            assertTrue(whole.value(step) < whole.value(step - 1));
            assertEquals(step <= 27, whole.validation(step) < whole.validation(step - 1), "step " + step);
        }
        assertTrue(whole.validation(150) > 3 * whole.validation(27));
        assertEquals(8, session.problem().objective().rows());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 1, 2.5})
    void a_saturated_network_is_a_plateau(double weight) {
        var objective = Gallery.session("tanh-network").problem().objective();
        double last = Double.POSITIVE_INFINITY;
        for (double x2 = 2.5; x2 <= 6; x2 += 0.5) {
            double slope = Math.abs(objective.gradient(new Vec(weight, x2)).x2());
            assertTrue(slope < last && slope < 0.25);
            last = slope;
        }
        assertTrue(objective.hessian(Vec.ZERO).determinant() < 0);
        assertEquals(objective.value(weight, 1.3), objective.value(-weight, -1.3), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"sgd-rates, 0.3, 0.05"})
    void falling_rate_is_as_its_caption_says(String name, double eta, double k) {
        var run = run(Gallery.session(name), 1);
        for (int step = 1; step <= run.last(); step++) {
            assertEquals(eta / (1 + k * (step - 1)), run.step(step).rate(), 1e-15);
        }
    }
}
