package ravine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Batches;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.data.library.DataLibrary;
import ravine.formula.Formula;
import ravine.objective.Derivatives;

/** Runs over the rows of data. */
class SampledRunTest {

    private static final String SQUARES = "m = x₁ + x₂u; mean((m − v)²/2) + 0.01(x₁² + x₂²)";
    private static final Vec START = new Vec(-1, 0.5);

    private static Table shipped(String id) {
        return DataLibrary.find(id).orElseThrow().table();
    }

    private static Problem problem(String formula, Table table, int steps) {
        try {
            return Problem.of(new Mean(Formula.read(formula, table.columns()), table), steps)
                    .withDerivatives(Derivatives.EXACT);
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    private static Recipe recipe(String text) {
        try {
            return Recipe.read(text);
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    private static Stop stop(String text) {
        try {
            return Stop.read(text);
        } catch (Mistake mistake) {
            throw new AssertionError(mistake.sentence(), mistake);
        }
    }

    @ParameterizedTest
    @CsvSource({"shuffled, gd", "sequential, gd", "shuffled, adam", "sequential, momentum", "shuffled, nesterov"})
    void batch_of_all_rows_runs_as_without_sampling(String kind, String method) {
        var table = shipped("noisy-line");
        var whole = problem(SQUARES, table, 60);
        var sampled = whole.withSampling(
                new Sampling(Sampling.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), table.rows()));
        var one = Run.of(whole, START, recipe(method));
        var other = Run.of(sampled, START, recipe(method));
        for (int step = 0; step <= 60; step++) {
            assertEquals(0, one.at(step).minus(other.at(step)).norm(), 1e-12);
            assertEquals(one.value(step), other.value(step), 1e-12);
            assertEquals(one.examples(step), other.examples(step));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SQUARES, "mean(softplus(x₁ + x₂u) − v(x₁ + x₂u)) + x₁⁴", "sum((x₁ + x₂u − v)²)/30"})
    void mean_of_the_gradients_of_an_epochs_batches_is_the_full_gradient(String formula) {
        var table = shipped("noisy-line");
        var objective = problem(formula, table, 1).objective();
        var batches = new Batches(new Sampling(Sampling.Kind.SHUFFLED, 5), 3, table.rows());
        var sum = Vec.ZERO;
        for (int step = 1; step <= 6; step++) {
            sum = sum.plus(objective.over(batches.rows(step)).gradient(START));
        }
        assertEquals(0, sum.times(1 / 6.0).minus(objective.gradient(START)).norm(), 1e-12);
    }

    @Test
    void step_follows_the_gradient_of_its_rows_and_regularizers_are_not_sampled() {
        var table = shipped("anscombe");
        var problem = problem("mean((x₁ + x₂u − v)²/2) + 3x₁² + sum(u)x₂/100", table, 7)
                .withSampling(new Sampling(Sampling.Kind.SHUFFLED, 4))
                .withSeed(5);
        var run = Run.of(problem, START, recipe("gd:eta=0.001"));
        var batches = new Batches(problem.sampling(), 5, 11);
        double x1 = START.x1();
        double x2 = START.x2();
        for (int step = 1; step <= 7; step++) {
            double g1 = 0;
            double g2 = 0;
            double sum = 0;
            var rows = batches.rows(step);
            for (int row : rows) {
                double u = table.at(row, 0);
                double error = x1 + x2 * u - table.at(row, 1);
                g1 += error / rows.length;
                g2 += error * u / rows.length;
                sum += u;
            }
            x1 -= 0.001 * (g1 + 6 * x1);
            x2 -= 0.001 * (g2 + sum * 11 / rows.length / 100);
            assertEquals(x1, run.at(step).x1(), 1e-12);
            assertEquals(x2, run.at(step).x2(), 1e-12);
            assertEquals(step % 3 == 0 ? 3 : 4, rows.length);
        }
        assertEquals(4 + 4 + 3 + 4 + 4 + 3 + 4, run.examples(7));
        assertEquals(problem.objective().value(x1, x2), run.value(7), 1e-12);
        assertEquals(
                0,
                problem.objective()
                        .gradient(run.at(7))
                        .minus(run.step(7).gradient())
                        .norm());
    }

    @ParameterizedTest
    @EnumSource(Sampling.Kind.class)
    void step_looked_at_backwards_is_as_it_was_forwards(Sampling.Kind kind) {
        var problem = problem(SQUARES, shipped("noisy-line"), 25).withSampling(new Sampling(kind, 7));
        var run = Run.of(problem, START, recipe("adam"));
        var replay = new Replay(run);
        var forwards = IntStream.rangeClosed(1, 25).mapToObj(replay::working).toList();
        for (int step = 25; step >= 1; step--) {
            assertEquals(forwards.get(step - 1), new Replay(run).working(step));
            assertEquals(forwards.get(step - 1), replay.working(step));
        }
        var again = Run.of(problem, START, recipe("adam"));
        assertArrayEquals(run.x1(), again.x1());
        assertArrayEquals(run.x2(), again.x2());
    }

    @Test
    void gradients_elsewhere_and_again_look_at_the_rows_of_the_step() {
        var problem = problem(SQUARES, shipped("noisy-line"), 12).withSampling(new Sampling(Sampling.Kind.SHUFFLED, 7));
        for (var method : new String[] {"gd", "nesterov", "adam", "linesearch", "newton", "bfgs", "trustregion"}) {
            var run = Run.of(problem, START, recipe(method));
            assertTrue(run.examples(run.last()) <= 7L * run.step(run.last()).gradients(), method);
            assertTrue(run.examples(run.last()) >= 2L * run.step(run.last()).gradients(), method);
        }
        assertEquals(0, Run.of(problem, START, recipe("neldermead")).examples(12));
    }

    /** ½(x₁ − u)² over single rows drawn anew: x₁ is an autoregressive series whose variance is ηs²/(2 − η). */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1})
    void variance_at_rest_is_what_theory_says(double eta) {
        var columns = new LinkedHashMap<String, double[]>();
        columns.put("u", new double[] {-3, -1, 0, 0.5, 1, 4});
        var table = Table.of("u", columns);
        double mean = Arrays.stream(table.column(0)).average().orElseThrow();
        double variance = Arrays.stream(table.column(0))
                .map(u -> (u - mean) * (u - mean))
                .average()
                .orElseThrow();
        int steps = 100_000;
        var problem = problem("mean((x₁ − u)²/2) + 0x₂", table, steps)
                .withSampling(new Sampling(Sampling.Kind.REPLACEMENT, 1))
                .withSeed(9);
        var run = Run.of(problem, new Vec(mean, 0), recipe("gd:eta=" + eta));
        double squares = 0;
        for (int step = 1000; step <= steps; step++) {
            double away = run.at(step).x1() - mean;
            squares += away * away;
        }
        double expected = eta * variance / (2 - eta);
        double independent = steps * (1 - Math.pow(1 - eta, 2)) / (1 + Math.pow(1 - eta, 2));
        double error = expected * Math.sqrt(3 / independent);
        assertEquals(expected, squares / (steps - 999), 4 * error);
    }

    @Test
    void anscombes_first_set_has_the_published_minimum_and_condition() {
        var table = shipped("anscombe");
        var objective = problem("mean((x₁ + x₂u − v)²/2)", table, 1).objective();
        var minimum = new Vec(3.0000909090909, 0.5000909090909);
        assertEquals(0, objective.gradient(minimum).norm(), 1e-10);
        var curvature = LocalCurvature.at(objective, minimum);
        assertEquals(844.4, curvature.condition(), 0.05);
        assertEquals(0.021765, curvature.rateLimit(recipe("gd").optimizer()), 5e-7);
        var scaled = problem("mean((x₁ + x₂u − v)²/2)", table.withStandardized(Set.of("u")), 1)
                .objective();
        var even = LocalCurvature.at(scaled, minimum);
        assertEquals(1, even.condition(), 1e-9);
        assertEquals(2, even.rateLimit(recipe("gd").optimizer()), 1e-9);
    }

    @Test
    void lowest_of_a_run_on_some_rows_is_that_of_the_whole_objective() {
        var problem = problem(SQUARES, shipped("noisy-line"), 30).withSampling(new Sampling(Sampling.Kind.SHUFFLED, 2));
        var lowest = Run.of(problem, START, recipe("gd")).lowest();
        var run = Run.of(problem, START, recipe("gd"));
        assertEquals(IntStream.rangeClosed(0, 30).mapToDouble(run::value).min().orElseThrow(), lowest);
        assertTrue(lowest > 0.05);
        assertEquals(lowest, Run.of(problem, START, recipe("gd")).lowestFinite());
    }

    @Test
    void rows_kept_out_are_not_trained_with_and_give_the_validation() {
        var table = shipped("noisy-line");
        var split = table.withValidation(0, 4, 9);
        var fewer = table.withoutRow(9).withoutRow(4).withoutRow(0);
        var run = Run.of(problem(SQUARES, split, 20), START, recipe("gd"));
        var same = Run.of(problem(SQUARES, fewer, 20), START, recipe("gd"));
        assertArrayEquals(same.x1(), run.x1(), 1e-14);
        double squares = 0;
        for (int row : new int[] {0, 4, 9}) {
            double error = run.at(20).x1() + run.at(20).x2() * table.at(row, 0) - table.at(row, 1);
            squares += error * error / 2;
        }
        double penalty =
                0.01 * (Math.pow(run.at(20).x1(), 2) + Math.pow(run.at(20).x2(), 2));
        assertEquals(squares / 3 + penalty, run.validation(20), 1e-12);
        assertTrue(Double.isNaN(same.validation(20)));
    }

    @Test
    void rule_ends_a_run_where_it_holds_for_the_first_time() {
        var table = shipped("noisy-line");
        var problem = problem(SQUARES, table, 500);
        var whole = Run.of(problem, START, recipe("gd:eta=0.3"));
        var run = Run.of(problem.withStop(Optional.of(stop("gradient:below=0.01"))), START, recipe("gd:eta=0.3"));
        assertTrue(run.isStopped() && !whole.isStopped() && !run.spent());
        assertTrue(run.step(run.last()).gradient().norm() < 0.01);
        assertFalse(run.step(run.last() - 1).gradient().norm() < 0.01);
        assertEquals(whole.at(run.last()), run.at(run.last()));

        var still =
                Run.of(problem.withStop(Optional.of(stop("change:below=1e-9,steps=3"))), START, recipe("gd:eta=0.3"));
        int last = still.last();
        for (int step = last - 2; step <= last; step++) {
            assertTrue(Math.abs(still.value(step) - still.value(step - 1)) < 1e-9);
        }
        assertFalse(Math.abs(still.value(last - 3) - still.value(last - 4)) < 1e-9);
    }

    @Test
    void patience_ends_a_run_so_many_steps_after_the_best_by_validation() {
        var table = shipped("noisy-line").withValidation(0, 1, 2, 3, 4);
        var problem = problem(SQUARES, table, 5000)
                .withSampling(new Sampling(Sampling.Kind.SHUFFLED, 3))
                .withStop(Optional.of(stop("patience:steps=12")));
        var run = Run.of(problem, START, recipe("gd:eta=0.1"));
        assertTrue(run.isStopped());
        int best = run.bestByValidation().orElseThrow();
        assertEquals(run.last() - 12, best);
        for (int step = 0; step <= run.last(); step++) {
            assertTrue(run.validation(best) <= run.validation(step));
        }
        var without = problem.withData(Optional.of(shipped("noisy-line"))).withSteps(50);
        assertEquals(50, Run.of(without, START, recipe("gd:eta=0.1")).last());
    }

    @ParameterizedTest
    @EnumSource(Sampling.Kind.class)
    void start_looks_at_no_rows(Sampling.Kind kind) {
        var problem = problem(SQUARES, shipped("noisy-line"), 3).withSampling(new Sampling(kind, 7));
        var run = Run.of(problem, START, recipe("gd"));
        assertEquals(0, run.rows(0).length);
        assertEquals(0, run.epoch(0));
        assertEquals(0, run.epochs(0));
    }

    @Test
    void other_seeds_draw_other_rows_and_other_samplings_run_elsewhere() {
        var problem = problem(SQUARES, shipped("noisy-line"), 10).withSampling(new Sampling(Sampling.Kind.SHUFFLED, 3));
        var end = Run.of(problem, START, recipe("gd")).at(10);
        assertNotEquals(end, Run.of(problem.withSeed(2), START, recipe("gd")).at(10));
        for (var kind : new Sampling.Kind[] {Sampling.Kind.REPLACEMENT, Sampling.Kind.SEQUENTIAL, Sampling.Kind.ALL}) {
            assertNotEquals(
                    end,
                    Run.of(problem.withSampling(new Sampling(kind, 3)), START, recipe("gd"))
                            .at(10));
        }
    }
}
