package ravine.contour;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Rows of points in strips that all processors share, where there is enough to do for more than one. */
final class RowBlocks {

    /** About so many points are worth handing to another processor. */
    static final int POINTS = 1 << 14;

    /** What is done with the rows from {@code first} to {@code end}, the end not included. */
    @FunctionalInterface
    interface Work {
        void on(int first, int end);
    }

    private RowBlocks() {}

    /** Does the work for all rows, each of which takes as long as so many points of a plain formula; each processor takes the next strip when it has done one, so that all end at about the same time. */
    static void of(int rows, long points, Work work) {
        int strips = (int) Math.min(rows, 1 + points * rows / POINTS);
        var next = new AtomicInteger();
        IntStream.range(0, Math.min(strips, Runtime.getRuntime().availableProcessors()))
                .parallel()
                .forEach(worker -> {
                    for (int i = next.getAndIncrement(); i < strips; i = next.getAndIncrement()) {
                        work.on((int) ((long) i * rows / strips), (int) ((i + 1L) * rows / strips));
                    }
                });
    }
}
