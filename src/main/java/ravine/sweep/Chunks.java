package ravine.sweep;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Work in numbered pieces, taken in their order by all processors: a piece that takes long holds up none but its own. Mutable: it counts what is done. */
final class Chunks<T> {

    /** Does one piece, asking a question now and then, which ends it by an exception where that is wanted. */
    @FunctionalInterface
    interface Piece {
        void done(int number, Runnable question);
    }

    private final int count;
    private final Watch<T> watch;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Chunks(int count, Watch<T> watch) {
        this.count = count;
        this.watch = watch;
    }

    /** Does all pieces; what ended one ends all. */
    void each(Piece piece) {
        int workers = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                ask();
                piece.done(i, this::ask);
                done.incrementAndGet();
            }
        });
    }

    private void ask() {
        watch.reached((double) done.get() / count);
    }
}
