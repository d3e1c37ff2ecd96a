package ravine.contour;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Memory for tracing, kept from grid to grid, for a fresh one would be cleared and gathered again for every frame. */
final class TraceBuffers {

    /** The pool of those that are not in use. */
    private static final Queue<TraceBuffers> FREE = new ConcurrentLinkedQueue<>();

    /** By the edge where a segment starts: 0 for none, else 1 + 2 · (edge where it ends) + (1 if f does not cross the level on it). */
    int[] next = new int[0];

    int[] starts = new int[1024];
    int[] cutEnds = new int[256];
    int[] suspects = new int[256];
    double[] x = new double[1024];
    double[] y = new double[1024];

    private TraceBuffers() {}

    /** One for a grid with so many edges, of which none has a segment. */
    static TraceBuffers forEdges(int edges) {
        var kept = FREE.poll();
        var work = kept == null ? new TraceBuffers() : kept;
        if (work.next.length < edges) {
            work.next = new int[edges];
        }
        return work;
    }

    /** Gives it back; again no edge has a segment. */
    void leave() {
        FREE.add(this);
    }

    void growStarts() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
    }

    void growCutEnds() {
        cutEnds = Arrays.copyOf(cutEnds, 2 * cutEnds.length);
    }

    void growSuspects() {
        suspects = Arrays.copyOf(suspects, 2 * suspects.length);
    }

    void growVertices() {
        x = Arrays.copyOf(x, 2 * x.length);
        y = Arrays.copyOf(y, 2 * y.length);
    }
}
