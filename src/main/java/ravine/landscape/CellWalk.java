package ravine.landscape;

import org.jspecify.annotations.Nullable;

/**
 * A straight way over the cells of a terrain, as the parts that it has over one triangle each. It counts its length by a number that grows from 0 evenly.
 * Mutable: it goes from part to part; nothing is allocated on the way.
 */
final class CellWalk {

    /** What rounding may move the beginning of a way, in cells. */
    private static final double ROUNDING = 1e-9;

    private final Terrain terrain;
    private double startColumn;
    private double startRow;
    private double acrossBy;
    private double upBy;
    private double end;
    private int i;
    private int j;
    private double leaves;
    private double to;
    private double from;
    private boolean southern;
    private @Nullable Facet facet;

    CellWalk(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Begins at a place of the grid, in columns and rows, and goes on by so many at each one it counts, until {@code last}. */
    void start(double column, double row, double perColumn, double perRow, double last) {
        startColumn = column;
        startRow = row;
        acrossBy = perColumn;
        upBy = perRow;
        end = last;
        i = first(column, perColumn, terrain.columns());
        j = first(row, perRow, terrain.rows());
        to = 0;
        leaves = Double.NaN;
    }

    /** The cell in which one is just after a place; one on the side by which one comes in may be a little beyond it. */
    private static int first(double place, double by, int points) {
        int cell = by < 0 ? (int) Math.ceil(place) - 1 : (int) Math.floor(place);
        boolean above = by >= 0 && cell < 0 && place > -ROUNDING;
        boolean below = by <= 0 && cell > points - 2 && place < points - 1 + ROUNDING;
        return above ? 0 : below ? points - 2 : cell;
    }

    /** Goes to the next part; false where the way has ended, or has left the grid. */
    boolean next() {
        while (to < end && i >= 0 && j >= 0 && i < terrain.columns() - 1 && j < terrain.rows() - 1) {
            if (Double.isNaN(leaves)) {
                leaves = Math.min(end, Math.min(exit(startColumn, acrossBy, i), exit(startRow, upBy, j)));
            }
            from = to;
            double crossing = diagonal();
            to = crossing > from && crossing < leaves ? crossing : leaves;
            double middle = (from + to) / 2;
            southern = terrain.isSouthern(i, j, a(middle), b(middle));
            facet = null;
            if (!terrain.has(i, j, southern)) {
                toFringe();
            }
            if (to == leaves) {
                enter();
            }
            if (to > from) {
                return true;
            }
        }
        return false;
    }

    /** Ends the part where it comes to a side of a triangle at the edge of where f is defined. */
    private void toFringe() {
        int cell = terrain.cell(i, j);
        var fringe = terrain.fringe();
        for (int k = fringe.first(cell, southern); k < fringe.end(cell, southern); k++) {
            to = Math.min(to, fringe.facet(k).crossing(a(0), b(0), acrossBy, upBy, from));
        }
        double middle = (from + to) / 2;
        facet = terrain.facet(i, j, southern, a(middle), b(middle));
    }

    /** The cell of the part at hand, for the next one may be in another. */
    private int partI;

    private int partJ;

    private void enter() {
        partI = i;
        partJ = j;
        double acrossExit = exit(startColumn, acrossBy, i);
        double upExit = exit(startRow, upBy, j);
        if (acrossExit <= leaves) {
            i += acrossBy < 0 ? -1 : 1;
        }
        if (upExit <= leaves) {
            j += upBy < 0 ? -1 : 1;
        }
        leaves = Double.NaN;
    }

    private static double exit(double start, double by, int cell) {
        return by == 0 ? Double.POSITIVE_INFINITY : ((by > 0 ? cell + 1 : cell) - start) / by;
    }

    /** Where the way crosses the diagonal of its cell. */
    private double diagonal() {
        partI = i;
        partJ = j;
        double a = startColumn - i;
        double b = startRow - j;
        return terrain.isRising(i, j) ? (a - b) / (upBy - acrossBy) : (1 - a - b) / (acrossBy + upBy);
    }

    private double a(double at) {
        return startColumn + acrossBy * at - partI;
    }

    private double b(double at) {
        return startRow + upBy * at - partJ;
    }

    /** Where the part at hand begins. */
    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** The height of the surface, or of its plane, over a place of the way, for the triangle of the part at hand. */
    double height(double at) {
        return facet == null ? terrain.height(partI, partJ, southern, a(at), b(at)) : facet.height(a(at), b(at));
    }
}
