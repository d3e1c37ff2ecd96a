package ravine.map;

import java.util.function.IntPredicate;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/** The outlines of cells of a grid, which are counted row by row; a corner that several rings share is one of each. */
final class CellRegions {

    private static final int RIGHT = 0;
    private static final int UP = 1;
    private static final int LEFT = 2;
    private static final int DOWN = 3;

    private final int columns;
    private final int rows;
    private final IntPredicate inside;
    /** A bit for each direction in which an edge leaves a corner, with the inside on its left. */
    private final byte[] edges;

    private CellRegions(int columns, int rows, IntPredicate inside) {
        this.columns = columns;
        this.rows = rows;
        this.inside = inside;
        edges = new byte[(columns + 1) * (rows + 1)];
    }

    /** The rings about the cells that are inside, in units of a cell from the lower left corner. */
    static Polylines outline(int columns, int rows, IntPredicate inside) {
        return new CellRegions(columns, rows, inside).outline();
    }

    private boolean has(int column, int row) {
        return column >= 0 && column < columns && row >= 0 && row < rows && inside.test(row * columns + column);
    }

    private int corner(int column, int row) {
        return row * (columns + 1) + column;
    }

    private void edge(boolean there, int column, int row, int direction) {
        if (there) {
            edges[corner(column, row)] |= (byte) (1 << direction);
        }
    }

    private Polylines outline() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (has(column, row)) {
                    edge(!has(column, row - 1), column, row, RIGHT);
                    edge(!has(column + 1, row), column + 1, row, UP);
                    edge(!has(column, row + 1), column + 1, row + 1, LEFT);
                    edge(!has(column - 1, row), column, row + 1, DOWN);
                }
            }
        }
        var rings = new PolylineBuilder();
        for (int corner = 0; corner < edges.length; corner++) {
            while (edges[corner] != 0) {
                ring(corner, rings);
            }
        }
        return rings.build();
    }

    private void add(int corner, PolylineBuilder rings) {
        int row = corner / (columns + 1);
        rings.add(corner - row * (columns + 1), row);
    }

    private void ring(int start, PolylineBuilder rings) {
        int corner = start;
        int direction = Integer.numberOfTrailingZeros(edges[corner]);
        add(corner, rings);
        while (edges[corner] != 0) {
            int next = next(corner, direction);
            if (next != direction && corner != start) {
                add(corner, rings);
            }
            direction = next;
            edges[corner] &= (byte) ~(1 << direction);
            corner += direction == RIGHT ? 1 : direction == LEFT ? -1 : direction == UP ? columns + 1 : -columns - 1;
        }
        rings.close();
    }

    /** The direction of an edge that leaves the corner, if it can be the same as before. */
    private int next(int corner, int direction) {
        return (edges[corner] >> direction & 1) == 1 ? direction : Integer.numberOfTrailingZeros(edges[corner]);
    }
}
