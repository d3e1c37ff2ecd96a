package ravine.contour;

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

    Polylines(double[] x, double[] y, int[] starts, int[] ends) {
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
