package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Mistake;
import ravine.Symmetric;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.data.library.DataLibrary;
import ravine.formula.Formula;
import ravine.objective.Derivatives;

/** The gradients of rows and of batches at a place. */
class NextBatchTest {

    private static final Vec AT = new Vec(-1, 0.5);

    private static Problem problem(Table table, Sampling sampling) throws Mistake {
        var formula = Formula.read("m = x₁ + x₂u; mean((m − v)²/2) + x₁⁴ + sum(u)x₂/9", table.columns());
        return Problem.of(new Mean(formula, table), 7)
                .withDerivatives(Derivatives.EXACT)
                .withSampling(sampling);
    }

    private static Table table() {
        var whole = DataLibrary.find("noisy-line").orElseThrow().table();
        var few = whole.withoutRow(29);
        while (few.rows() > 7) {
            few = few.withoutRow(few.rows() - 1);
        }
        return few;
    }

    /** The covariance of equally likely vectors. */
    private static Symmetric covariance(List<Vec> all) {
        var mean = all.stream().reduce(Vec.ZERO, Vec::plus).over(all.size());
        return all.stream()
                .map(each -> Symmetric.outer(each.minus(mean), each.minus(mean)))
                .reduce(new Symmetric(0, 0, 0), Symmetric::plus)
                .times(1.0 / all.size());
    }

    private static void assertNear(Symmetric expected, Symmetric found) {
        assertEquals(expected.a11(), found.a11(), 1e-12);
        assertEquals(expected.a12(), found.a12(), 1e-12);
        assertEquals(expected.a22(), found.a22(), 1e-12);
    }

    @Test
    void mean_of_the_gradients_of_rows_is_the_full_gradient() throws Mistake {
        var objective = problem(table(), Sampling.ALL).objective();
        var rows = RowGradients.at(objective, AT);
        assertEquals(7, rows.count());
        var sum = Vec.ZERO;
        for (int row = 0; row < 7; row++) {
            sum = sum.plus(rows.gradient(row));
            assertEquals(objective.over(row).gradient(AT), rows.gradient(row));
        }
        assertEquals(0, sum.over(7).minus(rows.mean()).norm(), 1e-13);
        assertEquals(objective.gradient(AT), rows.mean());
    }

    @Test
    void of_many_rows_an_even_choice_is_looked_at() throws Mistake {
        var many = DataLibrary.find("ten-rows").orElseThrow().table();
        var rows = RowGradients.at(problem(many, Sampling.ALL).objective(), AT);
        var choice = rows.choice(10);
        assertEquals(10, choice.length);
        for (int i = 0; i < 10; i++) {
            assertEquals(50 * i + 25, choice[i]);
        }
        assertEquals(500, rows.choice(1000).length);
    }

    /** All batches of two rows, without and with the same row twice, have the covariance that is said of one. */
    @ParameterizedTest
    @EnumSource(names = {"SHUFFLED", "REPLACEMENT"})
    void covariance_of_a_batch_is_that_of_all_batches(Sampling.Kind kind) throws Mistake {
        var problem = problem(table(), new Sampling(kind, 2));
        var next = NextBatch.of(Run.of(problem, AT, new Recipe(Recipe.read("gd").optimizer(), List.of())), 0)
                .orElseThrow();
        var batches = new ArrayList<Vec>();
        for (int one = 0; one < 7; one++) {
            for (int other = 0; other < 7; other++) {
                if (one != other || kind == Sampling.Kind.REPLACEMENT) {
                    batches.add(problem.objective().over(one, other).gradient(AT));
                }
            }
        }
        assertNear(covariance(batches), next.covariance(RowGradients.at(next.whole(), AT)));
    }

    @Test
    void batch_is_that_of_the_step_to_come() throws Mistake {
        var problem = problem(table(), new Sampling(Sampling.Kind.SHUFFLED, 3));
        var run = Run.of(problem, AT, Recipe.read("gd:eta=0.01"));
        for (int step = 0; step < 7; step++) {
            var next = NextBatch.of(run, step).orElseThrow();
            assertTrue(next.isSampled());
            assertEquals(step + 1, next.step());
            assertEquals(run.rows(step + 1).length, next.size());
            var moved = run.at(step).minus(next.gradient().times(0.01));
            assertEquals(0, moved.minus(run.at(step + 1)).norm(), 1e-15);
        }
        assertEquals(8, NextBatch.of(run, 99).orElseThrow().step());
    }

    @Test
    void all_rows_are_no_batch_and_without_rows_there_is_none() throws Mistake {
        var all = problem(table(), Sampling.ALL);
        var next = NextBatch.of(Run.of(all, AT, Recipe.read("gd")), 0).orElseThrow();
        assertFalse(next.isSampled());
        assertEquals(7, next.size());
        var rows = RowGradients.at(next.whole(), AT);
        assertNear(rows.covariance(), next.covariance(rows));
        var without = Problem.of(Formula.read("x² + y²"), 3);
        assertTrue(NextBatch.of(Run.of(without, AT, Recipe.read("gd")), 0).isEmpty());
    }
}
