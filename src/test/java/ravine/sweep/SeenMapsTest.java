package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.run.Run;
import ravine.session.FirstSession;
import ravine.session.KeyPair;
import ravine.session.KeyRange;
import ravine.session.MapMeasure;
import ravine.session.SceneMap;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.spec.Role;

/** Maps as they are seen in a window, whose cells are those of others that overlap. */
final class SeenMapsTest {

    private static final Session LECTURE = FirstSession.lecture();

    private static Session over(double from, double to, double upFrom, double upTo) {
        var keys = new KeyPair(new KeyRange("eta", from, to), new KeyRange("beta", upFrom, upTo));
        var map = new SceneMap(1, Optional.of(keys), Optional.empty(), MapMeasure.F);
        return LECTURE.withScene(scene -> scene.withMap(Optional.of(map)));
    }

    private static Session overStarts(Box part) {
        var map = new SceneMap(0, Optional.empty(), Optional.of(part), MapMeasure.MINIMUM);
        return LECTURE.withScene(scene -> scene.withMap(Optional.of(map)));
    }

    private static MapPlan plan(Session session) {
        return MapPlans.of(session, ShownMap.of(session), 40, 30);
    }

    /** β may not be 1, next to which the last cells end. */
    @Test
    void as_much_is_seen_of_finer_cells_and_all_of_it_is_covered() {
        var plan = plan(over(0.01, 10, 0, 0.9999));
        var finer = plan.finer(4).upright();
        assertEquals(plan.upright().to(), finer.to());
        assertEquals(plan.upright().from(), finer.from());
        assertTrue(finer.edge(finer.count()) >= finer.to(), finer.edge(finer.count()) + " of " + finer.to());
        assertTrue(finer.edge(0) <= finer.from());
    }

    private static RunMap map(Session session, Optional<RunMap> before) {
        return RunMap.of(plan(session), OptionalDouble.empty(), before, share -> {});
    }

    /** How many cells have run when the map is first shown. */
    private static double firstShare(Session session, Optional<RunMap> before) {
        var shares = new ArrayList<Double>();
        RunMap.of(plan(session), OptionalDouble.empty(), before, new Watch<>() {
            @Override
            public void reached(double share) {}

            @Override
            public void reached(double share, Supplier<RunMap> soFar) {
                shares.add(share);
                assertEquals(session, soFar.get().plan().session());
            }
        });
        return shares.get(0);
    }

    private static void assertSame(RunMap one, RunMap other) {
        for (int cell = 0; cell < one.plan().cells(); cell++) {
            assertEquals(one.value(cell), other.value(cell));
            assertEquals(one.verdict(cell), other.verdict(cell));
            assertEquals(one.since(cell), other.since(cell));
            assertEquals(one.reached(cell), other.reached(cell));
            assertEquals(one.attractor(cell), other.attractor(cell));
        }
    }

    @Test
    void about_as_many_values_are_seen_as_are_wished_and_all_of_the_part_is_covered() {
        for (double to : new double[] {0.30001, 0.4, 1, 77}) {
            var plan = plan(over(0.3, to, 0.1, 0.6));
            for (var axis : List.of(plan.across(), plan.upright())) {
                int wished = axis.name().equals("eta") ? 40 : 30;
                assertTrue(axis.count() >= wished / 2 && axis.count() <= wished + 2, axis::toString);
                assertTrue(axis.edge(0) <= axis.from() && axis.edge(axis.count()) >= axis.to(), axis::toString);
            }
        }
    }

    @Test
    void values_that_a_key_cannot_have_are_left_out() {
        var plan = plan(over(0.1, 1, 0, Double.MAX_VALUE / 4));
        assertTrue(plan.upright().values().stream().allMatch(value -> value >= 0 && Double.isFinite(value)));
        assertTrue(plan(over(-7, 1, 0, 1)).across().values().stream().allMatch(value -> value > 0));
    }

    @Test
    void a_cell_is_the_run_of_its_session_to_the_last_bit() {
        var session = over(0.05, 0.9, 0, 0.9);
        var map = map(session, Optional.empty());
        for (int cell : new int[] {0, 7, 100, map.plan().cells() - 1}) {
            var run =
                    Run.of(session.problem(), map.plan().start(cell), map.plan().recipe(cell));
            assertEquals(run.value(run.last()), map.value(cell));
        }
    }

    @Test
    void a_map_that_moves_or_grows_takes_over_the_cells_that_it_has_and_is_the_same_as_if_it_began_anew() {
        var before = map(over(0.05, 0.8, 0, 0.9), Optional.empty());
        for (var session : List.of(over(0.08, 1.2, 0, 0.9), over(0.05, 0.8, 0.2, 1.1), over(0.1, 0.4, 0.2, 0.65))) {
            var anew = map(session, Optional.empty());
            assertSame(anew, map(session, Optional.of(before)));
            assertTrue(firstShare(session, Optional.of(before)) > 2 * firstShare(session, Optional.empty()));
        }
    }

    @Test
    void the_same_map_runs_nothing_again() {
        var map = map(over(0.05, 0.8, 0, 0.9), Optional.empty());
        var questions = new AtomicInteger();
        RunMap.of(map.plan(), OptionalDouble.empty(), Optional.of(map), share -> questions.incrementAndGet());
        assertEquals(0, questions.get());
    }

    @Test
    void starts_are_taken_over_too_and_the_verdict_does_not_depend_on_what_is_seen_of_them() {
        var before = map(overStarts(new Box(-4, 4, -2, 2)), Optional.empty());
        var zoomed = overStarts(new Box(-1, 1, -0.5, 0.5));
        assertSame(map(zoomed, Optional.empty()), map(zoomed, Optional.of(before)));
    }

    @Test
    void the_values_that_a_session_has_on_the_axes_make_no_other_map_and_all_else_does() {
        var session = over(0.05, 0.8, 0, 0.9);
        var common = plan(session).common();
        var recipe = session.tracks().get(1).recipe();
        var eta = recipe.spec().key(Role.RATE).orElseThrow();
        var turned = session.withTrack(1, track -> track.withRecipe(recipe.with(eta, 0.123)));
        assertEquals(common, plan(turned).common());
        assertEquals(
                common, plan(session.withTracks(session.tracks().subList(0, 2))).common());
        for (var other : List.of(
                session.withStart(new Vec(1, 1)),
                session.withProblem(problem -> problem.withSteps(7)),
                session.withScene(scene -> scene.withView(new Box(0, 1, 0, 1))),
                session.withEnsemble(3))) {
            assertTrue(!common.equals(plan(other).common()));
        }
    }
}
