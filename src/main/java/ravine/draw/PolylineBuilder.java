package ravine.draw;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Polylines under construction: growing columns of vertices and of the pieces' ends. It builds once, then its columns are another's. */
public final class PolylineBuilder {

    /** A pool of columns that are not in use: a frame has hundreds of polylines. */
    private static final Queue<Columns> FREE = new ConcurrentLinkedQueue<>();

    /** Longer columns do not go back to the pool. */
    private static final int LONG = 1 << 15;

    private Columns vertices;
    private int[] ends = new int[8];
    private int count;
    private int pieces;

    public PolylineBuilder() {
        this(64);
    }

    /** One that has room for so many vertices at first, at least one. */
    public PolylineBuilder(int room) {
        var free = FREE.poll();
        vertices = free == null || free.x.length < room ? new Columns(room) : free;
    }

    /** Appends a vertex to the current piece. */
    public void add(double atX, double atY) {
        if (count == vertices.x.length) {
            vertices.grow();
        }
        vertices.x[count] = atX;
        vertices.y[count] = atY;
        count++;
    }

    /** Ends the current piece, if it has a vertex. */
    public void end() {
        if (count == start()) {
            return;
        }
        if (pieces == ends.length) {
            ends = Arrays.copyOf(ends, 2 * pieces);
        }
        ends[pieces++] = count;
    }

    /** Ends the current piece by repeating its first vertex. */
    public void close() {
        int start = start();
        if (start < count) {
            add(vertices.x[start], vertices.y[start]);
        }
        end();
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public Polylines build() {
        var starts = new int[pieces];
        if (pieces > 1) {
            System.arraycopy(ends, 0, starts, 1, pieces - 1);
        }
        var columns = vertices;
        if (columns == Columns.GONE) {
            throw new IllegalStateException("these polylines have been built");
        }
        vertices = Columns.GONE;
        int used = start();
        var built = new Polylines(
                Arrays.copyOf(columns.x, used), Arrays.copyOf(columns.y, used), starts, Arrays.copyOf(ends, pieces));
        if (columns.x.length <= LONG) {
            FREE.add(columns);
        }
        return built;
    }

    private int start() {
        return pieces == 0 ? 0 : ends[pieces - 1];
    }

    /** The coordinates of vertices, and room for more. */
    private static final class Columns {

        static final Columns GONE = new Columns(0);

        private double[] x;
        private double[] y;

        Columns(int room) {
            x = new double[room];
            y = new double[room];
        }

        void grow() {
            x = Arrays.copyOf(x, 2 * x.length);
            y = Arrays.copyOf(y, 2 * y.length);
        }
    }
}
