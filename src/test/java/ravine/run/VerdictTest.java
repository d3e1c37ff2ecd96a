package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;

/** What the verdict says of runs made up to end in each way. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MINIMUM; 0.1x1^2+2x2^2; -5; -2; 200; gd:eta=0.4; both eigenvalues of the Hessian are positive (0.2 and 4)",
                "MINIMUM; (1-x1)^2+100(x2-x1^2)^2; -1.2; 1; 100; bfgs; positive",
                "MINIMUM; x1^4+x2^4; 0.02; 0.02; 5; gd:eta=0.1; rises in every direction tried",
                "FLOOR; x1^2; 2; 1; 100; gd:eta=0.4; as low as any seen",
                "SADDLE; x1^2-x2^2; -2; 0; 100; gd:eta=0.1; one eigenvalue of the Hessian is negative",
                "SADDLE; x1^2-x2^2; 1; 1; 3; newton:search=false; negative",
                "MAXIMUM; -x1^2-x2^2; 0; 0; 20; momentum; both eigenvalues of the Hessian are negative",
                "PLATEAU; tanh(x1)+0.1x2^2; 5.9; 0; 50; gd:eta=0.1; above the lowest seen",
                "PLATEAU; -exp(-x1^2-x2^2); 5; 3; 50; gd:eta=0.1; above the lowest seen",
                "PLATEAU; -exp(-x1^2-x2^2); 50; 30; 50; gd:eta=0.1; above the lowest seen",
                "CYCLE; 0.1x1^2+2x2^2; 0; -2; 20; gd:eta=0.5; every 2 steps",
                "CYCLE; abs(x1)+abs(x2); 1; 1; 40; gd:eta=0.3; every 2 steps",
                "DIVERGED; 0.1x1^2+2x2^2; -5; -2; 20; gd:eta=0.6; f grows geometrically, by about 1.96 each step",
                "DIVERGED; 0.1x1^2+2x2^2; -5; -2; 5000; gd:eta=0.6; f is ∞ at step 1052",
                "DIVERGED; 0.1x1^2+2x2^2; -5; -2; 60; momentum:eta=1,beta=0.5; f grows geometrically",
                "UNDEFINED; sqrt(x1)+x2^2; 1; 0; 20; gd:eta=3; f is undefined at step 1: √(−0.5)",
                "UNDEFINED; log(x1); -1; 0; 20; gd; f is undefined at step 0: log(−1)",
                "OUT_OF_VIEW; x1; -5; 0; 20; gd:eta=1; outside the picture after step 20: x₁ = −25",
                "UNMOVED; 0.1x1^2+2x2^2; -5; -2; 20; gd:eta=0; where it started after 20 steps",
                "STALLED; 0.1x1^2+2x2^2; -5; -2; 20; gd:eta=0.4+linear:horizon=5; the rate is 0",
                "MOVING; 0.1x1^2+2x2^2; -5; -2; 20; gd:eta=0.4; ‖g‖ = 0.189 after a step of 0.082",
                "MOVING; 0.1x1^2+2x2^2; -5; -2; 20; momentum:eta=0.6,beta=0.25; after a step of 0.405",
                "UNSTARTED; 0.1x1^2+2x2^2; -5; -2; 0; gd; no step",
                "MOVING; (1-x1)^2+100(x2-x1^2)^2; -1.2; 1; 1000; gd:eta=0.001; after a step of 0.00113",
                "MOVING; 0.1x1^2+2x2^2; 0; 0; 50; langevin:temperature=1; after a step of 0.293"
            })
    void saysHowTheRunEnded(
            Verdict.Kind kind, String formula, double x1, double x2, int steps, String recipe, String evidence) {
        var verdict = Sessions.verdict(Sessions.run(Sessions.of(formula, new Vec(x1, x2), steps), recipe));
        assertEquals(kind, verdict.kind(), verdict.sentence());
        assertTrue(verdict.evidence().contains(evidence), verdict.sentence());
    }

    @ParameterizedTest(name = "equal scales {0}, {1} steps: {2}")
    @CsvSource({"false, 9, OUT_OF_VIEW", "true, 9, MOVING", "true, 12, OUT_OF_VIEW"})
    void withEqualScalesMoreThanTheViewIsInSight(boolean equalAspect, int steps, Verdict.Kind kind) {
        var session = Sessions.of("x2", new Vec(0, 4), steps).withScene(scene -> scene.withEqualAspect(equalAspect));
        assertEquals(
                kind, session.scene().verdict(Sessions.run(session, "gd:eta=1")).kind());
    }

    @Test
    void namesTheSpentBudget() {
        var run = Sessions.run(Sessions.BOWL.withProblem(problem -> problem.withBudget(42)), "gd:eta=0.4");
        assertEquals(10, run.last());
        assertEquals(40, run.step(10).evaluations());
        assertTrue(Sessions.verdict(run).evidence().contains("the budget of evaluations is spent"));
    }
}
