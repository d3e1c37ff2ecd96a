package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class FrameRushTest {

    private long now;
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final FrameRush rush = new FrameRush(() -> now, window::add);

    private void drawnAfter(int milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        rush.drawn();
    }

    @Test
    void frames_one_after_another_are_a_rush_until_they_end() {
        drawnAfter(0);
        drawnAfter(20);
        assertTrue(rush.isOn());
        now += TimeUnit.MILLISECONDS.toNanos(70);
        assertFalse(rush.isOn());
    }

    @Test
    void single_frames_are_none() {
        drawnAfter(0);
        drawnAfter(100);
        assertFalse(rush.isOn());
        drawnAfter(100);
        assertFalse(rush.isOn());
    }

    @Test
    void work_waits_while_a_frame_is_drawn() throws Exception {
        rush.drawn();
        var passed = CompletableFuture.runAsync(rush::letPass, work -> new Thread(work, "beside").start());
        assertThrows(TimeoutException.class, () -> passed.get(20, TimeUnit.MILLISECONDS));
        window.remove().run();
        passed.get(20, TimeUnit.SECONDS);
    }

    /** Who is to end would find that out when he waits. */
    @Test
    void threads_that_help_to_draw_a_frame_do_not_wait_for_it() {
        rush.drawn();
        Runnable interrupted = () -> {
            Thread.currentThread().interrupt();
            rush.letPass();
        };
        assertThrows(CancellationException.class, interrupted::run);
        assertTrue(Thread.interrupted());
        new ForkJoinPool(1).submit(interrupted).join();
    }
}
