package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.objective.Derivatives;

/** What textbooks say of the classical methods, held against the steps of a run. */
class ClassicalTest {

    private static Run rosenbrock(String recipe) {
        return Sessions.run(Sessions.with(Sessions.ROSENBROCK, Derivatives.EXACT), recipe);
    }

    @ParameterizedTest
    @CsvSource({"cg, 0.1", "cg:form=fletcher-reeves, 0.1", "bfgs, 0.9", "lbfgs, 0.9", "lbfgs:memory=1, 0.9"})
    void everyStepMeetsTheStrongWolfeConditions(String recipe, double curvature) {
        var run = rosenbrock(recipe);
        for (int t = 1; t <= 12; t++) {
            var before = run.step(t - 1);
            var after = run.step(t);
            var way = after.at().minus(before.at());
            double slope = before.gradient().dot(way);
            assertTrue(after.value() <= before.value() + 1e-4 * slope, "f at step " + t);
            assertTrue(Math.abs(after.gradient().dot(way)) <= -curvature * slope * (1 + 1e-9), "slope at step " + t);
        }
    }

    @ParameterizedTest
    @CsvSource({"cg, false", "cg:form=fletcher-reeves, true"})
    void conjugateDirectionsAreBentByTheirForm(String recipe, boolean ratioOfSquares) {
        var run = rosenbrock(recipe);
        for (int t = 2; t <= 12; t++) {
            var last = run.step(t - 2).gradient();
            var g = run.step(t - 1).gradient();
            double gamma =
                    ratioOfSquares ? g.dot(g) / last.dot(last) : Math.max(0, g.dot(g.minus(last)) / last.dot(last));
            var bent = direction(run, t - 1).times(gamma).minus(g);
            var expected = bent.dot(g) < 0 ? bent : g.times(-1);
            assertEquals(0, expected.minus(direction(run, t)).norm(), 1e-9 * expected.norm(), "step " + t);
        }
    }

    private static Vec direction(Run run, int t) {
        return run.notes(t).stream()
                .filter(note -> note.symbol().equals("d"))
                .map(note -> new Vec(note.values().get(0), note.values().get(1)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cg", "cg:form=fletcher-reeves", "newton:damping=0.1", "lbfgs:memory=1", "neldermead:size=0.1"})
    void findsTheMinimumOfRosenbrock(String recipe) {
        var run = Sessions.run(Sessions.ROSENBROCK.withProblem(problem -> problem.withSteps(500)), recipe);
        var end = run.step(500);
        assertEquals(0, end.at().minus(new Vec(1, 1)).norm(), 1e-4);
        assertEquals(
                Verdict.Kind.MINIMUM,
                Sessions.verdict(run).kind(),
                Sessions.verdict(run).sentence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"linesearch", "cg", "newton", "bfgs", "lbfgs", "trustregion", "neldermead", "flow:eta=0.001"})
    void neverClimbs(String recipe) {
        var run = rosenbrock(recipe);
        for (int t = 1; t <= run.last(); t++) {
            assertTrue(run.value(t) <= run.value(t - 1), "step " + t);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void onlyThePureNewtonStepClimbsToASaddle(boolean search, boolean atSaddle) {
        var run = Sessions.run(Sessions.of("x1^2 - x2^2", new Vec(1, 1), 5), "newton:search=" + search);
        assertEquals(
                atSaddle,
                Sessions.verdict(run).kind() == Verdict.Kind.SADDLE,
                Sessions.verdict(run).sentence());
    }
}
