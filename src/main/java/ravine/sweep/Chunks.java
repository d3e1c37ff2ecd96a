package ravine.sweep;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work in numbered pieces, taken in their order by all processors: a piece that takes long holds up none but its own. */
final class Chunks {

    private Chunks() {}

    /** Does the pieces from 0, asking before each; after an exception none begins any more. */
    static void each(int count, Runnable question, IntConsumer piece) {
        var next = new AtomicInteger();
        int workers = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            boolean whole = false;
            try {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    question.run();
                    piece.accept(i);
                }
                whole = true;
            } finally {
                if (!whole) {
                    next.set(count);
                }
            }
        });
    }
}
