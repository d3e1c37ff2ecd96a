package ravine.contour;

import java.util.Arrays;

/**
 * Where f stops being defined between two neighbouring points of a grid, found by bisection. An edge is numbered 2 · point for the
 * one to the right of a point and 2 · point + 1 for the one above it.
 */
final class DomainEdge {

    static final DomainEdge NONE = new DomainEdge(new int[0], new double[0]);

    private static final int HALVINGS = 6;

    /** Ascending. */
    private final int[] edges;

    private final double[] places;

    private DomainEdge(int[] edges, double[] places) {
        this.edges = edges;
        this.places = places;
    }

    static DomainEdge of(Grid grid, RowFiller function) {
        var edges = new int[64];
        var places = new double[64];
        int count = 0;
        for (int edge = 0; edge < 2 * grid.columns() * grid.rows(); edge++) {
            int i = edge / 2 % grid.columns();
            int j = edge / 2 / grid.columns();
            int right = 1 - edge % 2;
            int up = edge % 2;
            if (i + right < grid.columns()
                    && j + up < grid.rows()
                    && Double.isNaN(grid.value(i, j)) != Double.isNaN(grid.value(i + right, j + up))) {
                if (count == edges.length) {
                    edges = Arrays.copyOf(edges, 2 * count);
                    places = Arrays.copyOf(places, 2 * count);
                }
                edges[count] = edge;
                places[count++] = bisect(grid, function, i, j, right, up);
            }
        }
        return new DomainEdge(Arrays.copyOf(edges, count), Arrays.copyOf(places, count));
    }

    /** The defined end of the last bracket, 0 at the first point and 1 at the second. */
    private static double bisect(Grid grid, RowFiller function, int i, int j, int right, int up) {
        double defined = Double.isNaN(grid.value(i, j)) ? 1 : 0;
        double undefined = 1 - defined;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (defined + undefined) / 2;
            if (Double.isNaN(function.value(grid.x1(i + right * middle), grid.x2(j + up * middle)))) {
                undefined = middle;
            } else {
                defined = middle;
            }
        }
        return defined;
    }

    /** The place on an edge, or {@code otherwise} if it is not known. */
    double place(int edge, double otherwise) {
        int found = Arrays.binarySearch(edges, edge);
        return found < 0 ? otherwise : places[found];
    }
}
