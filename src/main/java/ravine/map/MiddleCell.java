package ravine.map;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** The middle of the widest of the regions that some cells of a grid make, which are counted row by row: the cell that is farthest from all that are not of them. */
final class MiddleCell {

    private MiddleCell() {}

    /** The first such cell, if it is at least so many cells away from all others along each axis; beyond the grid all are like those at its edge. */
    static OptionalInt of(int columns, int rows, IntPredicate inside, int least) {
        var away = new int[columns * rows];
        int farthest = columns + rows;
        for (int cell = 0; cell < away.length; cell++) {
            away[cell] = inside.test(cell) ? farthest : 0;
        }
        for (int cell = 0; cell < away.length; cell++) {
            away[cell] = Math.min(away[cell], 1 + before(away, columns, rows, cell, -1));
        }
        for (int cell = away.length - 1; cell >= 0; cell--) {
            away[cell] = Math.min(away[cell], 1 + before(away, columns, rows, cell, 1));
        }
        int middle = 0;
        for (int cell = 1; cell < away.length; cell++) {
            middle = away[cell] > away[middle] ? cell : middle;
        }
        return away[middle] > least ? OptionalInt.of(middle) : OptionalInt.empty();
    }

    /** The least of the cells beside one and of the row below it or, the other way, above it. */
    private static int before(int[] away, int columns, int rows, int cell, int way) {
        int column = cell % columns;
        int row = cell / columns;
        int least = columns + rows;
        for (int across = -1; across <= 1; across++) {
            for (int up = 0; up <= 1; up++) {
                int otherColumn = column + across;
                int otherRow = row + up * way;
                boolean passed = up == 1 || across == way;
                if (passed && otherColumn >= 0 && otherColumn < columns && otherRow >= 0 && otherRow < rows) {
                    least = Math.min(least, away[otherRow * columns + otherColumn]);
                }
            }
        }
        return least;
    }
}
