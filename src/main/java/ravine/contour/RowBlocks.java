package ravine.contour;

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

    /** Does the work for all rows; each row has so many points. */
    static void of(int rows, int points, Work work) {
        int strips = (int) Math.min(rows, 1 + (long) points * rows / POINTS);
        IntStream.range(0, strips)
                .parallel()
                .forEach(strip -> work.on((int) ((long) strip * rows / strips), (int) ((strip + 1L) * rows / strips)));
    }
}
