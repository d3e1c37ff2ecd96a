package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.run.Problem;
import ravine.run.Run;
import ravine.run.RunColumns;
import ravine.session.Gallery;
import ravine.session.Session;

/** Runs in the window that take longer than a frame: their first steps at once, the others when they are there. */
final class CachedRunsTest {

    /** Over 500 rows that takes a second. */
    private static final int STEPS = 20_000;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Session session = Gallery.session("redundancy")
            .withProblem(problem -> problem.withSteps(STEPS).withSampling(Sampling.ALL));
    private final Workbench workbench = workbench(session);

    private Workbench workbench(Session first) {
        return new Workbench(first, new Threads(beside::add, window::add));
    }

    private static Run run(Workbench workbench, int track) {
        return workbench.shown().getValue().runs().get(track);
    }

    private void work() {
        while (!beside.isEmpty() || !window.isEmpty()) {
            (beside.isEmpty() ? window : beside).remove().run();
        }
    }

    private static Run whole(Session of, int track) {
        return Run.of(of.problem(), of.start(), of.tracks().get(track).recipe());
    }

    private static void assertSameRun(Run expected, Run run) {
        assertEquals(expected.last(), run.last());
        int length = expected.last() + 1;
        assertArrayEquals(Arrays.copyOf(expected.x1(), length), Arrays.copyOf(run.x1(), length));
        assertArrayEquals(Arrays.copyOf(expected.x2(), length), Arrays.copyOf(run.x2(), length));
    }

    @Test
    void first_steps_are_shown_at_once_and_all_when_they_are_there() {
        var begun = run(workbench, 0);
        assertTrue(begun.last() > 0 && begun.last() < STEPS / 2, begun.last() + " steps at once");
        assertEquals(Optional.empty(), workbench.tracks().verdict(0), "nothing is said of a run that is not there");
        assertTrue(workbench.runs().filling().running().get());
        work();
        assertFalse(workbench.runs().filling().running().get());
        assertTrue(workbench.shown().getValue().isWhole());
        assertSameRun(whole(session, 0), run(workbench, 0));
        assertEquals(begun.at(begun.last()), run(workbench, 0).at(begun.last()));
        workbench.player().end();
        workbench.tracks().verdict(0);
        work();
        assertTrue(workbench.tracks().verdict(0).isPresent());
    }

    @Test
    void runs_that_java_has_no_room_for_are_not_begun_and_say_so() {
        long each = RunColumns.bytes(Problem.MOST_STEPS);
        int starts = (int) (Runtime.getRuntime().maxMemory()
                        / each
                        / session.tracks().size())
                + 1;
        var tracks = Collections.nCopies(1 + starts / Session.MOST_STARTS, session.tracks()).stream()
                .flatMap(List::stream)
                .toList();
        var large = session.withTracks(tracks)
                .withStarts(Collections.nCopies(Session.MOST_STARTS, session.start()))
                .withProblem(problem -> problem.withSteps(Problem.MOST_STEPS));
        var over = workbench(large);
        run(over, 0);
        work();
        assertEquals(
                WindowWords.of("job.memory"), over.runs().filling().failure().get());
        assertTrue(run(over, 0).last() < Problem.MOST_STEPS);
    }

    @Test
    void step_beyond_those_that_are_known_shows_the_last_of_them_and_says_so() {
        workbench.player().show(STEPS);
        var text = workbench.inspector().text().orElseThrow();
        assertEquals(WindowWords.of("step.coming", "" + run(workbench, 0).last()), text.remark());
        work();
        var ended = workbench.inspector().text().orElseThrow();
        assertEquals(WindowWords.of("step.heading", "" + STEPS), ended.heading());
        assertEquals("", ended.remark());
    }

    @Test
    void loss_of_steps_on_few_rows_is_known_when_it_has_been_looked_at() {
        var few = session.withProblem(problem -> problem.withSampling(new Sampling(Sampling.Kind.SHUFFLED, 5)));
        var other = workbench(few);
        int looked = other.shown().getValue().lookedRuns().get(0).last();
        assertTrue(looked < STEPS / 2, looked + " steps looked at");
        work();
        var run = run(other, 0);
        assertSame(run, other.shown().getValue().lookedRuns().get(0));
        assertSameRun(whole(few, 0), run);
        assertEquals(whole(few, 0).value(STEPS), run.value(STEPS));
    }

    @Test
    void method_that_does_not_change_keeps_its_run() {
        workbench.tracks().duplicate(0);
        run(workbench, 0);
        work();
        var kept = run(workbench, 0);
        var keys = workbench.session().tracks().get(1).recipe().spec().keys();
        workbench.tracks().set(1, keys.get(0), 0.001);
        assertSame(kept, run(workbench, 0));
        assertTrue(workbench.shown().getValue().isWhole(0));
        assertFalse(workbench.shown().getValue().isWhole(1));
        work();
        assertSame(kept, run(workbench, 0));
        assertSameRun(whole(workbench.session(), 1), run(workbench, 1));
    }

    @Test
    void runs_of_a_session_that_has_changed_since_are_not_shown() {
        run(workbench, 0);
        var old = beside.remove();
        workbench.edit("", now -> now.withProblem(problem -> problem.withSteps(5)));
        var now = run(workbench, 0);
        old.run();
        work();
        assertSame(now, run(workbench, 0));
        assertTrue(workbench.shown().getValue().isWhole());
    }

    @Test
    void runs_that_were_left_stay_as_they_are_until_one_goes_on_with_them() {
        var begun = run(workbench, 0);
        workbench.runs().filling().cancel();
        work();
        assertFalse(workbench.runs().filling().running().get());
        assertSame(begun, run(workbench, 0));
        workbench.runs().resume();
        work();
        assertSameRun(whole(session, 0), run(workbench, 0));
    }

    @Test
    void look_at_another_part_of_the_plane_does_not_begin_again() {
        run(workbench, 0);
        workbench.picture().zoom(2);
        run(workbench, 0);
        assertEquals(1, beside.size());
    }

    @Test
    void ghosts_run_beside_the_window_as_the_methods_do() {
        run(workbench, 0);
        work();
        workbench.tracks().pin(0);
        var kept = run(workbench, 0);
        assertSame(kept, ghost(0), "what is pinned has run already");
        workbench.starts().move(0, new Vec(0.5, 0.5));
        assertTrue(ghost(0).last() < STEPS / 2, ghost(0).last() + " steps at once");
        workbench.picture().contours().panel(300, 200);
        assertFalse(workbench.shown().getValue().isWholeWithGhosts());
        work();
        assertTrue(workbench.shown().getValue().isWholeWithGhosts());
        assertSameRun(whole(workbench.session(), 0), ghost(0));
    }

    private Run ghost(int number) {
        return workbench.shown().getValue().pathRuns().ghosts().get(0).get(number);
    }
}
