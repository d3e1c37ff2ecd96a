package ravine.contour;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        int[] edges = IntStream.range(0, 2 * grid.columns() * grid.rows())
                .filter(edge -> isAt(grid, edge))
                .toArray();
        var places = new double[edges.length];
        RowBlocks.of(edges.length, (long) HALVINGS * function.work(), (first, end) -> {
            for (int k = first; k < end; k++) {
                places[k] = bisect(grid, function, edges[k]);
            }
        });
        return new DomainEdge(edges, places);
    }

    private static boolean isAt(Grid grid, int edge) {
        int i = edge / 2 % grid.columns();
        int j = edge / 2 / grid.columns();
        int right = 1 - edge % 2;
        int up = edge % 2;
        return i + right < grid.columns()
                && j + up < grid.rows()
                && Double.isNaN(grid.value(i, j)) != Double.isNaN(grid.value(i + right, j + up));
    }

    /** The defined end of the last bracket, 0 at the first point and 1 at the second. */
    private static double bisect(Grid grid, RowFiller function, int edge) {
        int i = edge / 2 % grid.columns();
        int j = edge / 2 / grid.columns();
        int right = 1 - edge % 2;
        int up = edge % 2;
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
