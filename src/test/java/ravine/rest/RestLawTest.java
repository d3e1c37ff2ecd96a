package ravine.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.sweep.Cloud;
import ravine.sweep.Over;

/** What theory says of ensembles at rest, against known laws and against the ensembles themselves. */
final class RestLawTest {

    /** Six rows, and the trace of their covariance. */
    private static final double[] A = {1.2, -0.4, 0.8, 2.1, -1.5, 0.1};

    private static final double[] B = {0.3, 1.7, -1.1, 0.2, 0.9, -0.6};

    private static double variance(double... numbers) {
        double sum = 0;
        double squares = 0;
        for (double number : numbers) {
            sum += number / numbers.length;
            squares += number * number / numbers.length;
        }
        return squares - sum * sum;
    }

    private static final double TRACE = variance(A) + variance(B);

    private static Session session(Problem problem, String recipe, Vec start, int runs) throws Mistake {
        var track = new Track(Recipe.read(recipe), 0, true);
        return FirstSession.lecture()
                .withProblem(before -> problem)
                .withTracks(List.of(track))
                .withStart(start)
                .withEnsemble(runs);
    }

    private static Problem problem(String formula, int steps) throws Mistake {
        return Problem.of(Formula.read(formula), steps).withDerivatives(Derivatives.EXACT);
    }

    /** ½‖x − row‖² on average over the rows. */
    private static Problem rows(Sampling sampling, int steps) throws Mistake {
        return rows("mean(((x1-a)^2+(x2-b)^2)/2)", sampling, steps);
    }

    private static Problem rows(String formula, Sampling sampling, int steps) throws Mistake {
        var table = Table.of("rows", new TreeMap<>(Map.of("a", A, "b", B)));
        return Problem.of(new Mean(Formula.read(formula, table.columns()), table), steps)
                .withDerivatives(Derivatives.EXACT)
                .withSampling(sampling);
    }

    private static AtRest atRest(Session session) {
        var recipe = session.tracks().get(0).recipe();
        return AtRest.of(session, 0, Cloud.of(session, recipe, () -> {})).orElseThrow();
    }

    private static RestLaw law(AtRest rest) {
        return rest.law().orElseThrow();
    }

    /** The variance of a density about 0. */
    private static double variance(DoubleUnaryOperator density, double reach) {
        double sum = 0;
        int steps = 4000;
        double step = 2 * reach / steps;
        for (int i = 0; i < steps; i++) {
            double x = -reach + (i + 0.5) * step;
            sum += x * x * density.applyAsDouble(x) * step;
        }
        return sum;
    }

    private static void assertNear(double law, AtRest rest, double errors) {
        assertEquals(
                law,
                rest.excess(),
                errors * rest.f().error(),
                () -> "± " + rest.f().error());
    }

    @Test
    void langevin_on_the_bowl_has_the_variances_of_its_temperature_and_those_of_its_rate() throws Mistake {
        var rest = atRest(session(problem("0.1x^2+2y^2", 600), "langevin:eta=0.1,temperature=1", Vec.ZERO, 800));
        assertEquals(0.25, variance(law(rest).target().x2(), 4), 0.002);
        assertEquals(5.0505, variance(law(rest).corrected().x1(), 30), 0.001);
        assertEquals(0.3125, variance(law(rest).corrected().x2(), 8), 0.0001);
        assertEquals(1, law(rest).target().excess(), 0.01);
        assertEquals(
                0.5 * (0.2 * 5.05050505 + 4 * 0.3125), law(rest).corrected().excess(), 1e-6);
        assertNear(law(rest).corrected().excess(), rest, 5);
    }

    @ParameterizedTest
    @CsvSource({"0.02, 1", "0.1, 1", "0.5, 1", "1, 1", "0.02, 4", "0.1, 4", "0.5, 4", "1, 4"})
    void sgd_on_rows_drawn_anew_is_above_the_minimum_by_the_law(double eta, int batch) throws Mistake {
        var sampling = new Sampling(Sampling.Kind.REPLACEMENT, batch);
        var rest = atRest(session(rows(sampling, eta < 0.1 ? 600 : 200), "gd:eta=" + eta, Vec.ZERO, 150));
        double law = 0.5 * eta / (2 - eta) * TRACE / batch;
        assertEquals(law, law(rest).corrected().excess(), 1e-9);
        assertEquals(eta / 4 * TRACE / batch, law(rest).target().excess(), 1e-9, "the slope at rate 0");
        assertNear(law, rest, 5);
    }

    /** Each sampler by its own law, which the other one's runs break. */
    @ParameterizedTest
    @EnumSource(
            value = Sampling.Kind.class,
            names = {"SHUFFLED", "REPLACEMENT"})
    void each_sampler_obeys_its_own_law_and_not_the_other_ones(Sampling.Kind kind) throws Mistake {
        var other = kind == Sampling.Kind.SHUFFLED ? Sampling.Kind.REPLACEMENT : Sampling.Kind.SHUFFLED;
        var rest = atRest(session(rows(new Sampling(kind, 2), 300), "gd:eta=0.2", Vec.ZERO, 150));
        var others = atRest(session(rows(new Sampling(other, 2), 300), "gd:eta=0.2", Vec.ZERO, 150));
        assertNear(law(rest).corrected().excess(), rest, 5);
        assertTrue(
                Math.abs(others.excess() - law(rest).corrected().excess())
                        > 20 * others.f().error(),
                others.excess() + " is not " + law(rest).corrected().excess());
    }

    @Test
    void rows_in_their_order_are_not_drawn_so_that_no_law_is_known() throws Mistake {
        var rest = atRest(session(rows(new Sampling(Sampling.Kind.SEQUENTIAL, 2), 60), "gd:eta=0.2", Vec.ZERO, 3));
        assertTrue(rest.law().isEmpty());
    }

    /** Rows of which the curvatures differ: noise that grows with the distance widens the spread. */
    @Test
    void sgd_on_a_line_obeys_the_law_with_the_noise_of_curvatures() throws Mistake {
        var problem = rows("mean((x1+x2*a-b)^2/2)", new Sampling(Sampling.Kind.REPLACEMENT, 1), 500);
        var rest = atRest(session(problem, "gd:eta=0.2", Vec.ZERO, 300));
        assertNear(law(rest).corrected().excess(), rest, 5);
        assertTrue(law(rest).corrected().excess() > 1.2 * law(rest).target().excess());
    }

    @Test
    void a_double_well_is_shared_as_the_law_has_it_and_its_correction_is_nearer_to_the_runs() throws Mistake {
        var problem = problem("(x^2-1)^2+y^2+x/5", 700);
        var rest = atRest(session(problem, "langevin:eta=0.05,temperature=0.4", new Vec(-1, 0), 500));
        var wells = law(rest).wells();
        assertEquals(2, wells.size());
        assertEquals(-1.024, wells.get(0).lowest().x1(), 0.001);
        assertEquals(share(), wells.get(0).target(), 0.005);
        for (var well : wells) {
            assertEquals(well.corrected(), well.share(), 5 * well.error());
        }
        double off = Math.abs(rest.excess() - law(rest).corrected().excess());
        assertTrue(off < Math.abs(rest.excess() - law(rest).target().excess()) / 2, "off by " + off);
    }

    /** The share of exp(−f/T) left of the saddle of the well, by a sum. */
    private static double share() {
        double left = 0;
        double all = 0;
        for (int i = 0; i < 8000; i++) {
            double x = -3 + i * 6.0 / 8000;
            double weight = Math.exp(-((x * x - 1) * (x * x - 1) + x / 5) / 0.4);
            all += weight;
            left += x < 0.0503 ? weight : 0;
        }
        return left / all;
    }

    @Test
    void noise_of_gradients_that_is_alike_everywhere_is_heat() throws Mistake {
        var problem = problem("0.1x^2+2y^2", 300).withNoise(2);
        var rest = atRest(session(problem, "gd:eta=0.1", Vec.ZERO, 300));
        assertTrue(law(rest).name().contains("T = 0.2"), law(rest).name());
        assertNear(0.5 * (0.1 * 4 / (2 - 0.02) + 0.1 * 4 / (2 - 0.4)), rest, 5);
    }

    @ParameterizedTest
    @CsvSource({"adam:eta=0.1", "gd:eta=0.1+cosine", "momentum:eta=0.05"})
    void nothing_is_said_of_a_method_whose_law_is_not_known(String recipe) throws Mistake {
        assertTrue(atRest(session(problem("x^2+y^2", 40).withNoise(1), recipe, Vec.ZERO, 20))
                .law()
                .isEmpty());
    }

    @Test
    void histograms_are_densities_and_members_that_are_lost_are_no_part_of_them() throws Mistake {
        var rest = atRest(session(problem("ln(x)+y^2", 30).withNoise(3), "gd:eta=0.1", new Vec(0.5, 1), 60));
        double area = 0;
        for (int bin = 0; bin < rest.x1().bins(); bin++) {
            area += rest.x1().density(bin) * rest.x1().width();
        }
        assertEquals(1, area, 1e-9);
        assertTrue(
                Double.isFinite(rest.x2().from()) && Double.isFinite(rest.x2().to()));
    }

    /** The rows' mean is the minimum, above which the loss at rest rises by a quarter of the trace of the noise for each unit of the rate. */
    @Test
    void the_loss_at_rest_over_the_rate_has_its_slope_and_tells_the_lowest_f() throws Mistake {
        var problem = rows(new Sampling(Sampling.Kind.REPLACEMENT, 1), 400);
        var session = session(problem, "gd:eta=0.1", Vec.ZERO, 200);
        var line = RatesAtRest.of(session, Over.read("eta=0.05,0.1,0.2"), share -> {})
                .lines()
                .get(0);
        for (var point : line.points()) {
            assertEquals(TRACE / 2 + point.rate() * TRACE / 4, point.slope(), 1e-9);
            assertEquals(TRACE / 2 * (1 + point.rate() / (2 - point.rate())), point.law(), 1e-9);
            assertEquals(point.law(), point.f(), 5 * point.error());
        }
        var lowest = line.lowest().orElseThrow();
        assertEquals(0.1, lowest.rate());
        assertEquals(TRACE / 2, lowest.f(), 4 * lowest.error() + 0.0007 * TRACE);
        assertEquals(lowest, line.extrapolated(line.points().get(1)).orElseThrow());
        assertEquals(
                Math.sqrt(4 * Math.pow(line.points().get(0).error(), 2)
                        + Math.pow(line.points().get(1).error(), 2)),
                lowest.error(),
                1e-12);
        assertTrue(line.extrapolated(line.points().get(0)).isEmpty());
    }

    @Test
    void rates_at_which_runs_are_not_at_rest_yet_tell_no_lowest_f() throws Mistake {
        var problem = rows(new Sampling(Sampling.Kind.REPLACEMENT, 1), 100);
        var session = session(problem, "gd:eta=0.4", new Vec(3, 3), 40);
        var line = RatesAtRest.of(session, Over.read("eta=0.01,0.02,0.2,0.4"), share -> {})
                .lines()
                .get(0);
        assertEquals(
                List.of(true, true, false, false),
                line.points().stream().map(RatesAtRest.Point::drifting).toList());
        assertEquals(0.4, line.lowest().orElseThrow().rate());
    }

    @Test
    void tracks_that_differ_in_their_rates_alone_are_one_line() throws Mistake {
        var session = session(problem("x^2+y^2", 20).withNoise(1), "gd:eta=0.1", Vec.ZERO, 5);
        var tracks = List.of(
                session.tracks().get(0),
                new Track(Recipe.read("gd:eta=0.2"), 1, true),
                new Track(Recipe.read("gd:eta=0.2+cosine"), 2, true));
        var lines = RatesAtRest.of(session.withTracks(tracks), Over.read("eta=0.1,0.2"), share -> {})
                .lines();
        assertEquals(List.of(0, 2), lines.stream().map(RatesAtRest.Line::track).toList());
        assertTrue(lines.get(1).law().isEmpty());
    }
}
