package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.data.library.DataLibrary;
import ravine.formula.Formula;
import ravine.objective.Derivatives;

/** How far noise keeps runs from a minimum, said and measured. */
class NoiseBallTest {

    private static final Box VIEW = new Box(-3, 3, -3, 3);

    private static Table table() {
        return Table.of("u", new TreeMap<>(Map.of("u", new double[] {-3, -1, 0, 0.5, 1, 4, -2, 1.5, 2, -1.5})));
    }

    private static Problem problem(String formula, Table table, int steps, Sampling sampling) throws Mistake {
        return Problem.of(new Mean(Formula.read(formula, table.columns()), table), steps)
                .withDerivatives(Derivatives.EXACT)
                .withSampling(sampling)
                .withSeed(4);
    }

    private static Vec variances(Run run) {
        int from = run.last() / 10;
        var sum = Vec.ZERO;
        var squares = Vec.ZERO;
        for (int step = from; step <= run.last(); step++) {
            sum = sum.plus(run.at(step));
            squares = squares.plus(run.at(step).squared());
        }
        int count = run.last() - from + 1;
        return squares.over(count).minus(sum.over(count).squared());
    }

    /** Theory and 40,000 steps on one row each, at rates that forget an epoch and rates that do not. */
    @ParameterizedTest
    @CsvSource({
        "REPLACEMENT, 0.02",
        "REPLACEMENT, 0.5",
        "REPLACEMENT, 1.5",
        "SHUFFLED, 0.02",
        "SHUFFLED, 0.1",
        "SHUFFLED, 0.5",
        "SHUFFLED, 1.5"
    })
    void variance_is_that_of_runs(Sampling.Kind kind, double eta) throws Mistake {
        var problem = problem("mean((x₁ − u)²/2)", table(), 40_000, new Sampling(kind, 1));
        var run = Run.of(problem, new Vec(0.15, 0), Recipe.read("gd:eta=" + eta));
        double mean = 0.15;
        double noise = 0;
        for (int row = 0; row < 10; row++) {
            noise += Math.pow(table().at(row, 0) - mean, 2) / 10;
        }
        var ball = new NoiseBall(kind == Sampling.Kind.REPLACEMENT ? 1 : 10);
        double expected = noise * ball.variance(eta);
        assertEquals(expected, variances(run).x1(), 0.1 * expected);
        assertEquals(ball.variance(eta) / 4, ball.variance(ball.halving(eta)), 1e-9);
    }

    /** A run at the rate that the verdict names has half the spread. */
    @ParameterizedTest
    @CsvSource({
        "SHUFFLED, 1, gd:eta=0.1, 0.1",
        "SHUFFLED, 4, gd:eta=0.3, 0.15",
        "REPLACEMENT, 4, gd:eta=0.3, 0.1",
        "REPLACEMENT, 2, 'momentum:eta=0.05,beta=0.8', 0.15",
        "REPLACEMENT, 2, 'momentum:eta=0.05,beta=0.8,form=ema', 0.15",
        "REPLACEMENT, 2, 'nesterov:eta=0.02,beta=0.8', 0.15",
        "REPLACEMENT, 2, 'rmsprop:eta=0.02,beta=0.99', 0.3"
    })
    void named_rate_halves_the_spread(Sampling.Kind kind, int batch, String recipe, double tolerance) throws Mistake {
        var table = DataLibrary.find("noisy-line").orElseThrow().table();
        var problem = problem("mean((x₁ + x₂u − v)²/2)", table, 20_000, new Sampling(kind, batch));
        var start = new Vec(0.85, 1.9);
        var run = Run.of(problem, start, Recipe.read(recipe));
        var verdict = Verdict.of(run, VIEW, false);
        assertEquals(Verdict.Kind.HOVERING, verdict.kind(), verdict.sentence());
        var halved = verdict.evidences().stream()
                .filter(evidence -> evidence.phrase() == EvidencePhrase.HALVED)
                .findFirst()
                .orElseThrow();
        var rate = recipe.replaceAll("(?<!b)eta=[\\d.]+", "eta=" + halved.number("rate"));
        var slower = Run.of(problem, start, Recipe.read(rate));
        double ratio = Math.sqrt((variances(slower).x1() + variances(slower).x2())
                / (variances(run).x1() + variances(run).x2()));
        assertEquals(0.5, ratio, tolerance, verdict.sentence());
    }

    @Test
    void mean_and_spread_are_those_of_the_run() throws Mistake {
        var table = DataLibrary.find("noisy-line").orElseThrow().table();
        var problem = problem("mean((x₁ + x₂u − v)²/2)", table, 2000, new Sampling(Sampling.Kind.SHUFFLED, 1));
        var run = Run.of(problem, new Vec(0.85, 1.9), Recipe.read("gd:eta=0.2"));
        var evidence = Verdict.of(run, VIEW, false).evidences().get(0);
        assertEquals(EvidencePhrase.STATIONARY, evidence.phrase());
        double x1 = 0;
        double squares = 0;
        for (int step = 1000; step <= 2000; step++) {
            x1 += run.at(step).x1() / 1001;
            squares += run.at(step).x1() * run.at(step).x1() / 1001;
        }
        assertEquals(Math.sqrt(squares - x1 * x1), evidence.number("spread1"), 1e-9);
        assertTrue(evidence.text().contains("in a noise ball about x₁ = "), evidence.text());
    }

    @Test
    void falling_rate_has_no_rate_that_halves_the_spread() throws Mistake {
        var table = DataLibrary.find("noisy-line").orElseThrow().table();
        var problem = problem("mean((x₁ + x₂u − v)²/2)", table, 400, new Sampling(Sampling.Kind.SHUFFLED, 1));
        var run = Run.of(problem, new Vec(0.85, 1.9), Recipe.read("gd:eta=0.2+inverse:rate=0.0001"));
        assertFalse(Verdict.of(run, VIEW, false).evidences().stream()
                .anyMatch(evidence -> evidence.phrase() == EvidencePhrase.HALVED));
    }

    /** Still on its way, in a loop, at rest: none of them is called a noise ball. */
    @ParameterizedTest
    @CsvSource({
        "SHUFFLED, 4, 0.0001, 400, MOVING",
        "SEQUENTIAL, 5, 0.3, 600, CYCLE",
        "SHUFFLED, 30, 0.3, 600, MINIMUM",
        "SHUFFLED, 1, 1e-9, 400, MOVING"
    })
    void other_ends_of_steps_on_batches_are_told_apart(
            Sampling.Kind kind, int batch, double eta, int steps, Verdict.Kind end) throws Mistake {
        var table = DataLibrary.find("noisy-line").orElseThrow().table();
        var problem = problem("mean((x₁ + x₂u − v)²/2)", table, steps, new Sampling(kind, batch));
        var run = Run.of(problem, new Vec(-1, -1), Recipe.read("gd:eta=" + eta));
        var verdict = Verdict.of(run, VIEW, false);
        assertEquals(end, verdict.kind(), verdict.sentence());
    }

    /** Of columns of which one is a multiple of the other only a line of weights is told, a floor and no saddle. */
    @ParameterizedTest
    @CsvSource({"collinear:rows=40, gd:eta=0.1", "collinear:rows=40, adam:eta=0.1", "collinear:rows=40, newton"})
    void collinear_columns_have_a_flat_floor(String rule, String recipe) throws Mistake {
        var table = ravine.data.generator.Generator.read(rule).table();
        var names = table.columns();
        var formula = "mean((x₁%s + x₂%s − %s)²/2)".formatted(names.get(0), names.get(1), names.get(2));
        var problem = problem(formula, table, 600, Sampling.ALL);
        var run = Run.of(problem, new Vec(-1, 2), Recipe.read(recipe));
        var verdict = Verdict.of(run, VIEW, false);
        assertEquals(Verdict.Kind.FLOOR, verdict.kind(), verdict.sentence());
    }
}
