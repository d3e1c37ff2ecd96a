package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.data.Sampling;
import ravine.session.Gallery;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

class HeldTasksTest {

    private final HeldTasks tasks = new HeldTasks();
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> window = new ArrayDeque<>();

    @Test
    void tasks_wait_in_their_order_until_the_window_takes_them() {
        tasks.execute(() -> done.add("first"));
        tasks.execute(() -> done.add("second"));
        assertEquals(List.of(), done);
        tasks.release(Runnable::run);
        tasks.execute(() -> done.add("third"));
        assertEquals(List.of("first", "second", "third"), done);
    }

    @Test
    void runs_that_were_ready_before_the_toolkit_are_shown_once_it_has_started() {
        var session = Gallery.session("redundancy")
                .withProblem(problem -> problem.withSteps(6000).withSampling(Sampling.ALL));
        var workbench = new Workbench(session, new Threads(Runnable::run, tasks));
        var shown = workbench.shown();
        assertFalse(shown.getValue().isWhole());
        tasks.release(window::add);
        while (!window.isEmpty()) {
            window.remove().run();
        }
        assertTrue(shown.getValue().isWhole());
        assertEquals("", workbench.runs().filling().failure().get());
    }
}
