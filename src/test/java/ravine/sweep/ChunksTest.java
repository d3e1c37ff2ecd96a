package ravine.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class ChunksTest {

    private static final int COUNT = 2000;

    @Test
    void each_piece_is_done_once_whether_others_are_in_a_hurry_or_not() {
        var done = new AtomicIntegerArray(COUNT);
        var turn = new AtomicInteger();
        Chunks.each(COUNT, () -> {}, () -> turn.getAndIncrement() / 50 % 2 == 0, done::incrementAndGet);
        for (int piece = 0; piece < COUNT; piece++) {
            assertEquals(1, done.get(piece), "piece " + piece);
        }
    }

    @Test
    void one_processor_less_works_while_others_are_in_a_hurry() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Chunks.each(COUNT / 20, () -> {}, () -> true, piece -> {
            workers.add(Thread.currentThread());
            LockSupport.parkNanos(100_000);
        });
        int all = ForkJoinPool.getCommonPoolParallelism() + 1;
        assertTrue(workers.size() <= Math.max(1, all - 1), workers.toString());
    }

    @Test
    void after_an_exception_no_piece_begins() {
        var ended = new AtomicBoolean();
        var late = new AtomicInteger();
        // Made before, for others would do pieces in the time that it takes.
        var exception = new CancellationException();
        assertThrows(
                CancellationException.class,
                () -> Chunks.each(COUNT, () -> {}, piece -> {
                    late.addAndGet(ended.get() ? 1 : 0);
                    LockSupport.parkNanos(1_000_000);
                    if (piece == 100) {
                        ended.set(true);
                        throw exception;
                    }
                }));
        assertTrue(late.get() <= ForkJoinPool.getCommonPoolParallelism(), "begun late: " + late);
    }
}
