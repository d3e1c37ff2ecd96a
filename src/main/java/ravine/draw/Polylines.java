package ravine.draw;

import java.util.Arrays;

/**
 * Polylines of a plane in flat columns. A piece takes the vertices {@code start} to {@code end} (exclusive); it is closed when
 * its last vertex repeats its first. Pieces may share vertices. Made by {@link PolylineBuilder}.
 */
public final class Polylines {

    public static final Polylines NONE = new Polylines(new double[0], new double[0], new int[0], new int[0]);

    private final double[] x;
    private final double[] y;
    private final int[] starts;
    private final int[] ends;

    /** Pieces of columns that are not copied and must not change. */
    public Polylines(double[] x, double[] y, int[] starts, int[] ends) {
        this.x = x;
        this.y = y;
        this.starts = starts;
        this.ends = ends;
    }

    /** One piece through x₁, y₁, x₂, y₂ and so on. */
    public static Polylines of(double... coordinates) {
        var builder = new PolylineBuilder();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            builder.add(coordinates[i], coordinates[i + 1]);
        }
        builder.end();
        return builder.build();
    }

    /** One closed piece through x₁, y₁, x₂, y₂ and so on. */
    public static Polylines ring(double... coordinates) {
        var builder = new PolylineBuilder();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            builder.add(coordinates[i], coordinates[i + 1]);
        }
        builder.close();
        return builder.build();
    }

    /** The same lines elsewhere. */
    public Polylines moved(double byX, double byY) {
        var movedX = new double[x.length];
        var movedY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            movedX[i] = x[i] + byX;
            movedY[i] = y[i] + byY;
        }
        return new Polylines(movedX, movedY, starts, ends);
    }

    /** The lines as far as their first vertices go; the pieces share no vertices. */
    public Polylines upTo(int vertices) {
        int count = 0;
        while (count < starts.length && starts[count] < vertices) {
            count++;
        }
        var cut = Arrays.copyOf(ends, count);
        if (count > 0) {
            cut[count - 1] = Math.min(cut[count - 1], vertices);
        }
        return new Polylines(x, y, Arrays.copyOf(starts, count), cut);
    }

    /** The same lines, of which the last goes on to one more vertex. */
    public Polylines to(double nextX, double nextY) {
        int end = ends[ends.length - 1];
        var longerX = Arrays.copyOf(x, end + 1);
        var longerY = Arrays.copyOf(y, end + 1);
        longerX[end] = nextX;
        longerY[end] = nextY;
        var longerEnds = ends.clone();
        longerEnds[ends.length - 1]++;
        return new Polylines(longerX, longerY, starts, longerEnds);
    }

    public int pieces() {
        return starts.length;
    }

    /** How many vertices all pieces have together. */
    public int vertices() {
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
        }
        return sum;
    }

    public int start(int piece) {
        return starts[piece];
    }

    public int end(int piece) {
        return ends[piece];
    }

    public double x(int vertex) {
        return x[vertex];
    }

    public double y(int vertex) {
        return y[vertex];
    }

    public boolean isClosed(int piece) {
        int first = starts[piece];
        int last = ends[piece] - 1;
        return last - first > 1 && x[first] == x[last] && y[first] == y[last];
    }
}
