package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Mistake;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.Track;

/** Maps while they are filled. */
final class MapFillingTest {

    private static MapPlan plan(int steps) throws Mistake {
        return plan(steps, 40, 24);
    }

    private static MapPlan plan(int steps, int across, int up) throws Mistake {
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(steps));
        var overs = List.of(Over.read("eta=0.01..10:" + across), Over.read("beta=0..0.95:" + up));
        return MapPlans.of(session, overs, OptionalInt.empty());
    }

    private static List<Verdict.Kind> verdicts(RunMap map) {
        var verdicts = new ArrayList<Verdict.Kind>();
        for (int cell = 0; cell < map.plan().cells(); cell++) {
            verdicts.add(map.verdict(cell));
        }
        return verdicts;
    }

    private static long wrong(RunMap one, RunMap other) {
        var verdicts = verdicts(one);
        var others = verdicts(other);
        return IntStream.range(0, verdicts.size())
                .filter(i -> verdicts.get(i) != others.get(i))
                .count();
    }

    @Test
    void a_map_is_shown_after_each_pass_coarse_to_fine_and_its_edges_first() throws Mistake {
        var shown = new ArrayList<RunMap>();
        var shares = new ArrayList<Double>();
        var map = RunMap.of(plan(300), OptionalDouble.empty(), new Watch<>() {
            @Override
            public void reached(double share) {}

            @Override
            public void reached(double share, Supplier<RunMap> soFar) {
                shares.add(share);
                shown.add(soFar.get());
            }
        });
        assertTrue(shown.size() >= 4, shares::toString);
        assertEquals(shares.stream().sorted().toList(), shares);
        var wrong = shown.stream().map(each -> wrong(each, map)).toList();
        assertTrue(wrong.get(0) > 60, wrong::toString);
        int edges = 2;
        assertTrue(shares.get(edges) < 0.3, shares::toString);
        assertTrue(wrong.get(edges) < wrong.get(0) / 4, () -> "with a quarter of the cells " + wrong);
        assertTrue(wrong.get(wrong.size() - 1) <= 2, () -> "what is left looks alike " + wrong);
    }

    @Test
    void a_map_that_is_cancelled_computes_at_most_a_chunk_more_on_each_processor()
            throws Mistake, InterruptedException {
        var questions = new AtomicInteger();
        var after = new AtomicInteger();
        Watch<RunMap> watch = share -> {
            if (questions.incrementAndGet() > 20) {
                after.incrementAndGet();
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> RunMap.of(plan(100_000), OptionalDouble.empty(), watch));
        Thread.sleep(200);
        assertTrue(after.get() <= Runtime.getRuntime().availableProcessors(), () -> after + " questions after the end");
    }

    @Test
    void a_run_asks_while_it_goes_on_so_that_long_cells_can_be_cancelled() throws Mistake {
        var questions = new AtomicInteger();
        var plan = plan(100_000, 6, 4);
        RunMap.of(plan, OptionalDouble.empty(), share -> questions.incrementAndGet());
        assertTrue(questions.get() > 2 * plan.cells(), questions::toString);
    }

    /** Four times four cells where verdicts meet, each the run that a map as fine has there. */
    @Test
    void a_refined_map_is_as_fine_as_a_whole_one_along_its_edges_with_a_part_of_the_runs() throws Mistake {
        var coarse = RunMap.of(plan(200), OptionalDouble.empty(), share -> {});
        var steps = new AtomicInteger();
        var refined = coarse.refined(4, OptionalDouble.empty(), share -> steps.incrementAndGet());
        var fine = RunMap.of(refined.plan(), OptionalDouble.empty(), share -> {});
        int cells = refined.plan().cells();
        assertEquals((39 * 4 + 1) * (23 * 4 + 1), cells);
        assertTrue(wrong(fine, refined) < 0.01 * cells, wrong(fine, refined) + " of " + cells);
        long same = IntStream.range(0, cells)
                .filter(cell -> refined.value(cell) == fine.value(cell) && refined.since(cell) == fine.since(cell))
                .count();
        assertTrue(same > 0.1 * cells && same < 0.6 * cells, same + " of " + cells + " were run");
        for (int column = 0; column < 40; column++) {
            int cell = refined.plan().cell(4 * column, 4 * 11);
            assertEquals(coarse.value(coarse.plan().cell(column, 11)), refined.value(cell));
        }
    }

    private static MapPlan starts(String formula, String recipe, int side) throws Mistake {
        var session = FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(formula(formula)).withSteps(300))
                .withTracks(List.of(new Track(Recipe.read(recipe), 0, true)))
                .withScene(scene -> scene.withView(new Box(-1.2, 1.2, -1, 1)));
        return MapPlans.of(session, List.of(Over.read("start:" + side)), OptionalInt.empty());
    }

    private static Formula formula(String text) {
        return assertDoesNotThrow(() -> Formula.read(text));
    }

    /** Beyond η = 1 gradient descent leaves each of the two minima for two places about it. */
    @Test
    void the_places_between_which_runs_go_round_are_known_once_each() throws Mistake {
        var plan = starts("(x₁² − 1)²/4 + x₂²/2", "gd:eta=1.1", 20);
        var places = RunMap.of(plan, OptionalDouble.empty(), share -> {}).cycles();
        assertEquals(4, places.size(), places::toString);
        for (var place : places) {
            double after = place.x1();
            for (int i = 0; i < 2; i++) {
                after -= 1.1 * (after * after * after - after);
            }
            assertEquals(place.x1(), after, 1e-6, places::toString);
            assertTrue(Math.abs(Math.abs(place.x1()) - 1) > 0.05, places::toString);
        }
    }

    /** Without cycles there are none. */
    @Test
    void of_runs_that_come_to_rest_no_cycle_is_known() throws Mistake {
        var plan = starts("(x₁² − 1)²/4 + x₂²/2", "gd:eta=0.5", 8);
        assertEquals(
                List.of(), RunMap.of(plan, OptionalDouble.empty(), share -> {}).cycles());
    }

    @Test
    void where_no_minimum_is_known_the_steps_to_it_are_found_once_all_cells_have_run() throws Mistake {
        var known = new ArrayList<Boolean>();
        var map = RunMap.of(starts("x^4 - x^2 + y^2 + x/5", "gd:eta=0.1", 20), OptionalDouble.empty(), new Watch<>() {
            @Override
            public void reached(double share) {}

            @Override
            public void reached(double share, Supplier<RunMap> soFar) {
                known.add(soFar.get().knowsReached());
            }
        });
        assertTrue(!known.isEmpty() && !known.contains(true), known::toString);
        assertTrue(map.knowsReached());
        assertTrue(IntStream.range(0, map.plan().cells())
                .anyMatch(cell -> map.reached(cell).isPresent()));
    }

    /** One processor is held up in its first cell, the others run all the others of the first pass. */
    @Test
    void a_cell_that_takes_long_holds_no_others_up() throws Mistake {
        var held = new AtomicInteger();
        var free = new CountDownLatch(1);
        var inTime = new AtomicBoolean();
        Watch<RunMap> watch = share -> {
            if (share == 0 && held.getAndIncrement() == 0) {
                inTime.set(assertDoesNotThrow(() -> free.await(20, TimeUnit.SECONDS)));
            } else if (share > 0.02) {
                free.countDown();
            }
        };
        RunMap.of(plan(5000), OptionalDouble.empty(), watch);
        assertTrue(inTime.get(), "others were run meanwhile");
    }
}
