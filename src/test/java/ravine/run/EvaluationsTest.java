package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.objective.Derivatives;

/** What the steps of a run cost. */
class EvaluationsTest {

    @ParameterizedTest
    @CsvSource({
        "gd, 4, 1",
        "nesterov, 4, 1",
        "adam, 4, 1",
        // f and the gradient; α = 1 leads too far, α = ½ just far enough
        "linesearch, 7, 1",
        // three vertices, reflection and expansion
        "neldermead, 5, 0",
        "gd+plateau, 5, 1"
    })
    void theFirstStepCosts(String recipe, int evaluations, int gradients) {
        var step = Sessions.run(Sessions.BOWL, recipe).step(1);
        assertEquals(evaluations, step.evaluations());
        assertEquals(gradients, step.gradients());
    }

    @ParameterizedTest
    @CsvSource({"gd", "bfgs", "newton", "trustregion"})
    void anExactGradientCountsAsOneEvaluation(String recipe) {
        var run = Sessions.run(Sessions.with(Sessions.ROSENBROCK, Derivatives.EXACT), recipe);
        var end = run.step(run.last());
        assertTrue(end.evaluations() >= end.gradients(), end.toString());
        assertTrue(end.gradients() > 0, end.toString());
    }

    @ParameterizedTest
    @CsvSource({"gd:eta=0.001", "neldermead", "bfgs", "rmsprop", "linesearch"})
    void noRunGoesBeyondTheBudget(String recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withBudget(100)), recipe);
        assertTrue(run.step(run.last()).evaluations() <= 100);
        assertTrue(run.last() < 100 && run.spent());
        assertEquals(Sessions.run(Sessions.ROSENBROCK, recipe).step(run.last()), run.step(run.last()));
    }
}
