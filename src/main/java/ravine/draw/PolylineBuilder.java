package ravine.draw;

import java.util.Arrays;

/** Polylines under construction: growing columns of vertices and of the pieces' ends. */
public final class PolylineBuilder {

    private double[] x;
    private double[] y;
    private int[] ends = new int[8];
    private int count;
    private int pieces;

    public PolylineBuilder() {
        this(64);
    }

    /** One that has room for so many vertices at first, at least one. */
    public PolylineBuilder(int room) {
        x = new double[room];
        y = new double[room];
    }

    /** Appends a vertex to the current piece. */
    public void add(double atX, double atY) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = atX;
        y[count] = atY;
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
            add(x[start], y[start]);
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
        int used = start();
        return new Polylines(Arrays.copyOf(x, used), Arrays.copyOf(y, used), starts, Arrays.copyOf(ends, pieces));
    }

    /** Begins other polylines in the same memory. */
    public void clear() {
        count = 0;
        pieces = 0;
    }

    private int start() {
        return pieces == 0 ? 0 : ends[pieces - 1];
    }
}
