package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;

/** Work beside the window: what is seen of it while it goes on, and the ways in which it ends. */
class JobTest {

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Job<String> job = new Job<>(new Threads(beside::add, window::add));

    private static void all(Deque<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void letAllEnd() {
        all(beside);
        all(window);
    }

    @Test
    void nothing_runs_before_it_is_started() {
        assertEquals(Job.State.WAITING, job.state().get());
        assertFalse(job.running().get());
        assertEquals(Optional.empty(), job.result().get());
    }

    @Test
    void progress_and_what_came_of_it_so_far_are_seen_as_it_goes_on() {
        var seen = new ArrayList<String>();
        var here = new Job<String>(Threads.HERE);
        here.progress().addListener(now -> seen.add("" + here.progress().get()));
        here.result().addListener(now -> seen.add(here.result().get().orElse("nothing")));
        here.start(report -> {
            assertTrue(here.running().get());
            report.reached(0.25);
            report.reached(0.5, "coarse");
            return "fine";
        });
        assertEquals(List.of("0.25", "0.5", "coarse", "fine"), seen);
        assertEquals(Job.State.DONE, here.state().get());
        assertFalse(here.running().get());
    }

    @Test
    void that_other_work_begins_is_no_news_of_what_came_of_the_last() {
        var seen = new ArrayList<String>();
        job.arrived().addListener((was, before, now) -> seen.add(now.orElse("nothing")));
        job.start(report -> "first");
        letAllEnd();
        job.start(report -> "second");
        assertEquals(List.of("first"), seen);
        letAllEnd();
        assertEquals(List.of("first", "second"), seen);
        job.forget();
        assertEquals(Optional.empty(), job.arrived().get());
    }

    @Test
    void the_window_is_asked_once_for_news_that_it_has_not_shown_yet() {
        job.start(report -> {
            for (int i = 1; i <= 1000; i++) {
                report.reached(i / 1000.0, "pass " + i);
            }
            report.reached(1);
            return "all";
        });
        all(beside);
        assertEquals(2, window.size());
        window.remove().run();
        assertEquals(1, job.progress().get());
        assertEquals(Optional.of("pass 1000"), job.result().get());
        assertTrue(job.running().get());
    }

    @Test
    void cancelled_work_stops_at_its_next_report_and_keeps_what_it_had() {
        var passes = new ArrayList<Integer>();
        var here = new Job<String>(Threads.HERE);
        here.start(report -> {
            for (int i = 0; i < 100; i++) {
                passes.add(i);
                report.reached(i / 100.0, "pass " + i);
                if (i == 3) {
                    here.cancel();
                }
            }
            return "all";
        });
        assertEquals(List.of(0, 1, 2, 3, 4), passes);
        assertEquals(Job.State.CANCELLED, here.state().get());
        assertEquals(Optional.of("pass 3"), here.result().get());
        assertEquals("", here.failure().get());
    }

    @Test
    void work_cancelled_before_it_begins_is_not_done() {
        job.start(report -> {
            throw new AssertionError("it began");
        });
        job.cancel();
        letAllEnd();
        assertEquals(Job.State.CANCELLED, job.state().get());
    }

    @Test
    void what_was_done_before_the_cancel_is_done() {
        var here = new Job<String>(Threads.HERE);
        here.start(report -> {
            here.cancel();
            return "written";
        });
        assertEquals(Job.State.DONE, here.state().get());
        assertEquals(Optional.of("written"), here.result().get());
    }

    @Test
    void a_job_started_anew_stops_the_work_before_and_shows_nothing_of_it() {
        var passes = new ArrayList<String>();
        job.start(report -> {
            passes.add("old, first");
            job.start(other -> "new");
            report.reached(0.5, "old");
            passes.add("old, second");
            return "old";
        });
        letAllEnd();
        assertEquals(List.of("old, first"), passes);
        assertEquals(Optional.of("new"), job.result().get());
        assertEquals(Job.State.DONE, job.state().get());
    }

    @Test
    void news_of_the_work_before_are_not_shown_late() {
        job.start(report -> {
            report.reached(0.5, "old");
            return "old";
        });
        all(beside);
        job.start(report -> "new");
        all(window);
        assertEquals(Optional.empty(), job.result().get());
        assertTrue(job.running().get());
        letAllEnd();
        assertEquals(Optional.of("new"), job.result().get());
    }

    static List<Job.Work<String>> failures() {
        return List.of(
                report -> {
                    throw new IOException("The disk is full.");
                },
                report -> {
                    throw new Mistake("The disk is full.", "", 0, 0);
                },
                report -> {
                    throw new OutOfMemoryError("heap");
                },
                report -> {
                    throw new IllegalStateException("The disk is full.");
                },
                report -> {
                    throw new StackOverflowError();
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_a_sentence_until_the_next_start(Job.Work<String> failing) {
        job.start(failing);
        letAllEnd();
        assertEquals(Job.State.FAILED, job.state().get());
        assertTrue(
                job.failure().get().matches("[A-Z].*[.a-zA-Z]"), job.failure().get());
        assertFalse(job.running().get());
        job.start(report -> "well");
        assertEquals("", job.failure().get());
        letAllEnd();
        assertEquals(Optional.of("well"), job.result().get());
    }
}
