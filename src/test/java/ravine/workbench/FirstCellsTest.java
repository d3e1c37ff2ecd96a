package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.map.MarkedMap;
import ravine.run.Problem;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.sweep.MapPlan;
import ravine.sweep.MapPlans;
import ravine.sweep.RunMap;

/** The cells of a map that a frame computes itself, on a machine whose time stands still or goes as the test wants. */
final class FirstCellsTest {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 200;

    private long now;

    /** Work beside the window, which is done when it is asked for. */
    private final Deque<Runnable> beside = new ArrayDeque<>();

    private final Threads threads = new Threads(beside::add, Runnable::run);
    private final Workbench workbench = new Workbench(FirstSession.lecture(), threads);
    private final MapView view = new MapView(
            workbench.shown(), workbench.edits(), threads, workbench.picture().fineness(), () -> now);

    /** What a frame shows. */
    private Optional<RunMap> frame() {
        var drawn = (MarkedMap) view.figure(WIDTH, HEIGHT).panels().get(0);
        return drawn.map().map();
    }

    private void moveStart(double x1) {
        workbench.edit("", session -> session.withStart(new Vec(x1, 1)));
    }

    private static Session steps(int count) {
        return FirstSession.lecture().withProblem(problem -> problem.withSteps(count));
    }

    private static MapPlan plan(int steps) {
        var session = steps(steps);
        return MapPlans.inPixels(session, ShownMap.of(session), WIDTH, HEIGHT);
    }

    private static long count(RunMap map) {
        return map.cells().count();
    }

    /** Else what is dragged would change by leaps, and the picture would not be that of the values that are set. */
    @Test
    void each_frame_of_a_drag_has_the_map_of_its_own_moment_whether_work_beside_the_window_gets_on_or_not() {
        frame();
        var shown = new ArrayList<RunMap>();
        for (int i = 0; i < 50; i++) {
            moveStart(1 + 0.01 * i);
            var map = frame().orElseThrow();
            assertEquals(workbench.session().start(), map.plan().start(0));
            shown.add(map);
        }
        assertEquals(50, shown.stream().distinct().count());
        assertEquals(1, shown.stream().map(FirstCellsTest::count).distinct().count(), "as fine as one another");
    }

    @Test
    void the_rest_of_the_last_of_them_runs_beside_the_window_and_of_those_before_nothing() {
        frame();
        moveStart(1);
        var first = frame().orElseThrow();
        assertEquals(2, beside.size());
        beside.remove().run();
        assertEquals(first, frame().orElseThrow(), "the first is not wanted any more");
        beside.remove().run();
        var whole = frame().orElseThrow();
        assertEquals(first.plan().start(0), whole.plan().start(0));
        assertTrue(count(whole) > 20 * count(first));
        first.cells().forEach(cell -> {
            var plan = first.plan();
            double place = plan.across().scale().place(plan.across().values().get(plan.column(cell)));
            double up = plan.upright().scale().place(plan.upright().values().get(plan.row(cell)));
            assertEquals(first.value(cell), whole.value(whole.plan().cellAt(place, up)));
        });
    }

    /** A machine that takes a second for anything has cells of no grid in time. */
    @Test
    void a_frame_that_would_take_long_has_none_and_leaves_them_to_work_beside_the_window() {
        var slow = new MapView(
                workbench.shown(),
                workbench.edits(),
                threads,
                workbench.picture().fineness(),
                () -> now += 1_000_000_000);
        var drawn = (MarkedMap) slow.figure(WIDTH, HEIGHT).panels().get(0);
        assertTrue(drawn.map().map().isEmpty());
        assertEquals(1, beside.size());
        assertTrue(new FirstCells(() -> now).of(plan(Problem.MOST_STEPS)).isEmpty(), "by what they cost, unasked");
    }

    @Test
    void a_map_whose_runs_take_longer_has_fewer_of_them_and_more_once_the_machine_proves_quick() {
        var cells = new FirstCells(() -> now);
        long few = count(cells.of(plan(500)).orElseThrow());
        long more = count(cells.of(plan(500)).orElseThrow());
        assertTrue(few < more / 2, few + " and " + more);
        assertEquals(more, count(new FirstCells(() -> now).of(plan(20)).orElseThrow()));
    }

    @Test
    void what_is_there_when_time_is_up_is_a_grid_as_coarse_as_it_may_be() {
        var clock = new AtomicLong();
        var cells = new FirstCells(() -> clock.getAndSet(20_000_000));
        long few = count(cells.of(plan(20)).orElseThrow());
        assertTrue(few > 4 && few < count(new FirstCells(() -> 0).of(plan(20)).orElseThrow()) / 2, few + " cells");
    }
}
