package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;

/** The members of an ensemble are independent draws, of which sweeps and clouds tell the same. */
final class MembersTest {

    private static final int RUNS = 3000;

    private static Session session(String recipe, int runs) throws Mistake {
        return FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(40).withNoise(1).withDerivatives(Derivatives.EXACT))
                .withStart(Vec.ZERO)
                .withTracks(List.of(new Track(Recipe.read(recipe), 0, true)))
                .withEnsemble(runs);
    }

    private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other, int count) {
        double ones = IntStream.range(0, count).mapToDouble(one).average().orElseThrow();
        double others = IntStream.range(0, count).mapToDouble(other).average().orElseThrow();
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < count; i++) {
            double a = one.applyAsDouble(i) - ones;
            double b = other.applyAsDouble(i) - others;
            both += a * b;
            first += a * a;
            second += b * b;
        }
        return both / Math.sqrt(first * second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd:eta=0.1", "langevin:eta=0.1,temperature=1"})
    void members_are_independent_of_each_other_and_their_steps_of_those_of_others(String recipe) throws Mistake {
        var session = session(recipe, RUNS);
        var cloud = Cloud.of(session, session.tracks().get(0).recipe(), () -> {});
        double most = 4.5 / Math.sqrt(RUNS);
        for (int apart : new int[] {1, 2, 64, 1000}) {
            assertEquals(0, correlation(i -> cloud.x1(40)[i], i -> cloud.x1(40)[i + apart], RUNS - apart), most);
            assertEquals(0, correlation(i -> cloud.x2(40)[i], i -> cloud.x1(40)[i + apart], RUNS - apart), most);
        }
        for (int later = 0; later < 3; later++) {
            int step = 1 + later;
            assertEquals(
                    0,
                    correlation(
                            i -> cloud.x2(1)[i],
                            i -> cloud.x2(step)[i + 1] - (step == 1 ? 0 : cloud.x2(step - 1)[i + 1]),
                            RUNS - 1),
                    most,
                    "the next member's step " + step);
        }
        assertTrue(Math.abs(correlation(i -> cloud.x2(20)[i], i -> cloud.x2(21)[i], RUNS)) > most, "a run's own steps");
    }

    @Test
    void a_sweep_has_the_mean_at_rest_that_the_cloud_has() throws Mistake {
        var session = session("gd:eta=0.1", 25);
        var cloud = Cloud.of(session, session.tracks().get(0).recipe(), () -> {});
        var sweep = Sweep.of(session, Over.read("eta=0.1,0.2"), OptionalDouble.empty(), share -> {});
        var end = sweep.lines().get(0).ends().get(0);
        assertEquals(cloud.atRest().value(), end.value());
        assertEquals(cloud.atRest().error(), end.error());
        assertEquals(cloud.atRest().lowest(), end.lowest());
    }
}
