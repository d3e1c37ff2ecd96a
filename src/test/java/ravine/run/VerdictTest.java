package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.library.DataLibrary;
import ravine.formula.Formula;

/** What the verdict says of runs made up to end in each way. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MINIMUM; 0.1x1^2+2x2^2; -5; -2; 200; gd:eta=0.4; both eigenvalues of the Hessian are positive (0.2"
                        + " and 4)",
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
                "MOVING; 0.1x1^2+2x2^2; 0; 0; 50; langevin:temperature=1; after a step of 0.231"
            })
    void saysHowTheRunEnded(
            Verdict.Kind kind, String formula, double x1, double x2, int steps, String recipe, String evidence) {
        var verdict = Sessions.verdict(Sessions.run(Sessions.of(formula, new Vec(x1, x2), steps), recipe));
        assertEquals(kind, verdict.kind(), verdict.sentence());
        assertTrue(verdict.evidence().contains(evidence), verdict.sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UNMOVED; (x+y)^2; 1; 1; 20; newton:search=false; H singular",
                "UNMOVED; x^2+y^2+1e12; 1; 1; 200; gd; ‖g‖ = 0, exactly 2.83",
                "UNSTARTED; x^2+y^2; 1e6; 1; 0; gd; no step was taken",
                "UNMOVED; x^2+y^2; 1e6; 1; 20; gd:eta=0; the rate is 0",
                "MINIMUM; |x|+|y|; 0; 0; 20; gd; f has a kink here and rises",
                "MINIMUM; |x|+|y|; 1; 0.7; 100; bfgs; rises in every direction tried",
                "MINIMUM; |x|+|y|; 1; 0.7; 100; lbfgs; rises in every direction tried",
                "MINIMUM; |x|+|y|; 1; 0.7; 100; cg; rises in every direction tried",
                "MINIMUM; |x|+|y|; 1; 0.7; 100; neldermead; f has a kink here",
                "MINIMUM; sqrt(x^2+y^2); 0; 0; 20; gd; rises in every direction tried",
                "MOVING; (1-x)^2+100(y-x^2)^2; -1.5; 2; 2; neldermead; at work and moves at step 4",
                "FLOOR; max(0,|x|-1)+max(0,|y|-1); 3; 2; 100; neldermead; as low as any seen",
                "MINIMUM; x^2+y^2; 1; 2; 1; newton; positive",
                "UNDEFINED; 1/x+y^2; 0; 1; 20; gd; 1/0",
                "UNBOUNDED; x^4-x^8+y; 3; 1; 20; gd:eta=0.5; x diverges",
                "UNBOUNDED; x^3+y^2; -1; 0.1; 200; gd; x diverges",
                "OUT_OF_VIEW; -x^2-y; 0.5; 0.5; 200; adam:eta=0.5; straight on from there f falls without end",
                "OUT_OF_VIEW; -ln(1+x^2)+y^2; 1; 0.1; 400; adam:eta=0.5; outside the picture",
                "FLOOR; (sqrt(x^2+y^2)-1)^2; 0.3; 0.2; 150; gd:eta=0.05; along a line as low on both sides",
                "FLOOR; (x1^2+x2^2-1)^2; 0.3; 0.2; 200; gd:eta=0.01; along a line as low on both sides",
                "MINIMUM; (1-x)^2+100(y-x^2)^2; 1; 1; 20; gd; positive",
                "MINIMUM; x^2+y^4; 0.3; 0.3; 100; newton; rises in every direction tried",
                "MAXIMUM; -|x|-|y|; 0; 0; 20; gd; falls in every direction tried",
                "MAXIMUM; -x^4-y^4; 0; 0; 20; gd; falls in every direction tried",
                "SADDLE; x^3-3x y^2; 0.3; 0; 100; newton:search=false; falls by up to",
                "SADDLE; x^2-y^4; 0; 0; 5; gd; falls by up to",
                "SADDLE; x^4-y^2; 0; 0; 5; gd; rises by up to",
                "SADDLE; x^2-y^6; 0; 0; 5; gd; falls by up to",
                "DIVERGED; (1-x)^2+100(y-x^2)^2; -1.2; 1; 1500; radam; away from the start",
                "CYCLE; 0.1x1^2+2x2^2; -5; -2; 1500; lion; every 4 steps",
                "CYCLE; 0.1x1^2+2x2^2; 0; -2; 20; gd:eta=0.5; η 0.5 is no less than 2/λ = 0.5",
                "DIVERGED; 0.1x1^2+2x2^2; -5; -2; 20; gd:eta=0.6; η 0.6 is above 2/λ = 0.5",
                "DIVERGED; 0.1x1^2+2x2^2; -5; -2; 4; gd:eta=0.6; η 0.6 is above 2/λ = 0.5"
            })
    void saysNothingFalseOfWhatIsEasilyMistaken(
            Verdict.Kind kind, String formula, double x1, double x2, int steps, String recipe, String evidence) {
        saysHowTheRunEnded(kind, formula, x1, x2, steps, recipe, evidence);
    }

    @Test
    void hoversWhereNoiseKeepsItMoving() {
        var session = Sessions.noisy(Sessions.of("x^2+y^2", new Vec(2, 1), 400), 0.5);
        var verdict = Sessions.verdict(Sessions.run(session, "gd:eta=0.1"));
        assertEquals(Verdict.Kind.HOVERING, verdict.kind(), verdict.sentence());
        assertTrue(verdict.since() < 20, verdict.sentence());
    }

    @Test
    void a_run_is_looked_through_for_hovering_once_however_it_is_seen() throws Mistake {
        var run = Sessions.run(Sessions.noisy(Sessions.of("x^2+y^2", new Vec(2, 1), 400), 0.5), "gd:eta=0.1");
        assertSame(run.spread(), run.spread());
        assertNotSame(run.spread(), run.first(200).spread());
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

    /** A rule ends the run; what it came to by then stays said, and where it was on its way, that it was stopped. */
    @ParameterizedTest
    @CsvSource({
        "'gradient:below=1e-6', MINIMUM",
        "'gradient:below=1', STOPPED",
        "'change:below=0.05,steps=2', STOPPED",
        "'gradient:below=100', STOPPED"
    })
    void saysWhichRuleStoppedIt(String rule, Verdict.Kind kind) throws Mistake {
        var stop = Optional.of(Stop.read(rule));
        var session = Sessions.of("x^2 + y^2", new Vec(2, 1), 400);
        var run = Sessions.run(session.withProblem(problem -> problem.withStop(stop)), "gd:eta=0.1");
        var verdict = Sessions.verdict(run);
        assertEquals(kind, verdict.kind(), verdict.sentence());
        var said = "the rule %s stopped it at step %s".formatted(rule, run.last());
        assertTrue(verdict.causeFirst().startsWith(said), verdict.causeFirst());
        assertTrue(verdict.holdsAt(run.last(), run.last()));
        assertFalse(kind == Verdict.Kind.STOPPED && run.last() > 0 && verdict.holdsAt(run.last() - 1, run.last()));
    }

    @Test
    void saysWhichStepIsTheBestByValidation() throws Mistake {
        var table = DataLibrary.find("noisy-line").orElseThrow().table().withValidation(1, 5, 9);
        var formula = Formula.read("mean((x₁ + x₂u − v)²/2)", table.columns());
        var stop = Optional.of(Stop.read("patience:steps=15"));
        var problem = Problem.of(new Mean(formula, table), 500)
                .withSampling(new Sampling(Sampling.Kind.SHUFFLED, 2))
                .withStop(stop);
        var run = Run.of(problem, new Vec(-1, -1), Recipe.read("gd:eta=0.1"));
        assertTrue(run.isStopped());
        var sentence = Sessions.verdict(run).sentence();
        assertTrue(sentence.contains("by validation its best step is " + (run.last() - 15)), sentence);
        var without = Run.of(problem.withStop(Optional.empty()), new Vec(-1, -1), Recipe.read("gd:eta=0.1"));
        assertTrue(Sessions.verdict(without)
                .sentence()
                .contains("its best step is " + without.bestByValidation().orElseThrow()));
    }
}
