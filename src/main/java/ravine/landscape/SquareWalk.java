package ravine.landscape;

/**
 * A straight way over squares of a grid, each of so many cells each way. It counts its length by a number that grows evenly. Mutable: it goes from square to square;
 * nothing is allocated on the way.
 */
final class SquareWalk {

    private final int side;
    private final int across;
    private final int up;
    private double column;
    private double row;
    private double perColumn;
    private double perRow;
    private double forColumn = Double.POSITIVE_INFINITY;
    private double forRow = Double.POSITIVE_INFINITY;
    private int nextI;
    private int nextJ;
    private int i;
    private int j;
    private double from;
    private double to;
    private double end;

    /** Ways over so many squares with so many cells at a side. */
    SquareWalk(int side, int across, int up) {
        this.side = side;
        this.across = across;
        this.up = up;
    }

    /** A way through a place, in columns and rows of cells, at 0, that goes on by so many for each one it counts: what of it lies between two of its lengths. */
    void start(double fromColumn, double fromRow, double byColumns, double byRows, double begin, double last) {
        column = fromColumn;
        row = fromRow;
        // Rays to one viewer all go the same way.
        if (perColumn != byColumns || perRow != byRows) {
            perColumn = byColumns;
            perRow = byRows;
            forColumn = 1 / byColumns;
            forRow = 1 / byRows;
        }
        to = begin;
        end = last;
        nextI = first(fromColumn + byColumns * begin, byColumns, across);
        nextJ = first(fromRow + byRows * begin, byRows, up);
    }

    /** The square in which one is just after a place; rounding may have moved that a little beyond the border. */
    private int first(double place, double by, int squares) {
        double inSquares = place / side;
        int square = by < 0 ? (int) Math.ceil(inSquares) - 1 : (int) Math.floor(inSquares);
        return by < 0 ? Math.min(squares - 1, square) : Math.max(0, square);
    }

    /** Goes to the next square; false where the way has ended, or has left the grid. */
    boolean next() {
        if (!(to < end) || nextI < 0 || nextJ < 0 || nextI >= across || nextJ >= up) {
            return false;
        }
        i = nextI;
        j = nextJ;
        from = to;
        double leavesAcross = exit(column, perColumn, forColumn, i);
        double leavesUp = exit(row, perRow, forRow, j);
        to = Math.min(end, Math.min(leavesAcross, leavesUp));
        if (leavesAcross <= to) {
            nextI += perColumn < 0 ? -1 : 1;
        }
        if (leavesUp <= to) {
            nextJ += perRow < 0 ? -1 : 1;
        }
        return true;
    }

    private double exit(double start, double by, double forOne, int square) {
        return by == 0 ? Double.POSITIVE_INFINITY : ((by > 0 ? square + 1 : square) * side - start) * forOne;
    }

    int i() {
        return i;
    }

    int j() {
        return j;
    }

    /** Where the way comes into the square at hand. */
    double from() {
        return from;
    }

    double to() {
        return to;
    }
}
