package ravine.contour;

import java.util.Arrays;

/** Memory for tracing, which each thread keeps from grid to grid, for a fresh one would be cleared and gathered again for every frame. */
final class Workspace {

    private static final ThreadLocal<Workspace> OWN = ThreadLocal.withInitial(Workspace::new);

    /** By the edge where a segment starts: 0 for none, else 1 + 2 · (edge where it ends) + (1 if f does not cross the level on it). */
    int[] next = new int[0];

    int[] starts = new int[1024];
    int[] cutEnds = new int[256];
    double[] x = new double[1024];
    double[] y = new double[1024];

    private Workspace() {}

    /** That of this thread, for a grid with so many edges; no edge has a segment. */
    static Workspace forEdges(int edges) {
        var own = OWN.get();
        if (own.next.length < edges) {
            own.next = new int[edges];
        }
        return own;
    }

    void growStarts() {
        starts = Arrays.copyOf(starts, 2 * starts.length);
    }

    void growCutEnds() {
        cutEnds = Arrays.copyOf(cutEnds, 2 * cutEnds.length);
    }

    void growVertices() {
        x = Arrays.copyOf(x, 2 * x.length);
        y = Arrays.copyOf(y, 2 * y.length);
    }
}
