package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.run.Verdict;
import ravine.session.FirstSession;

/** Maps while they are filled. */
final class MapFillingTest {

    private static MapPlan plan(int steps) throws Mistake {
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(steps));
        var overs = List.of(Over.read("eta=0.01..10:40"), Over.read("beta=0..0.95:24"));
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
        var plan = plan(100_000);
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
}
