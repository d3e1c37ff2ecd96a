package ravine.draw;

/**
 * Polygons that meet along their sides, such as the cells of a surface, each with an opaque colour; where two overlap, the later one lies over the earlier one. A tile has the vertices
 * {@code start} to {@code end} (exclusive), and a side goes from each to the next.
 */
public final class Tiling {

    private final double[] x;
    private final double[] y;
    private final int[] ends;
    private final Colour[] colours;
    private final Beyond beyond;

    /** What lies beyond the sides of tiles. */
    @FunctionalInterface
    public interface Beyond {
        /** How many pixels a later tile that meets this one there is wide; 0 where none does. A tile's sides are counted from 0. */
        double later(int tile, int side);
    }

    /** Tiles of columns that are not copied and must not change, each from the end of the one before to its own. */
    public Tiling(double[] x, double[] y, int[] ends, Colour[] colours, Beyond beyond) {
        this.x = x;
        this.y = y;
        this.ends = ends;
        this.colours = colours;
        this.beyond = beyond;
    }

    public int tiles() {
        return ends.length;
    }

    public int start(int tile) {
        return tile == 0 ? 0 : ends[tile - 1];
    }

    public int end(int tile) {
        return ends[tile];
    }

    public double x(int vertex) {
        return x[vertex];
    }

    public double y(int vertex) {
        return y[vertex];
    }

    public Colour colour(int tile) {
        return colours[tile];
    }

    /** How far a tile may go on under a later one beyond a side; 0 where none lies there. */
    public double room(int tile, int side) {
        return beyond.later(tile, side);
    }

    /** The same tiles elsewhere. */
    public Tiling moved(double byX, double byY) {
        int vertices = ends.length == 0 ? 0 : ends[ends.length - 1];
        var movedX = new double[vertices];
        var movedY = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            movedX[i] = x[i] + byX;
            movedY[i] = y[i] + byY;
        }
        return new Tiling(movedX, movedY, ends, colours, beyond);
    }
}
