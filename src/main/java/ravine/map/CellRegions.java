package ravine.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/**
 * The outlines of the cells of a grid by their class, counted row by row: for each class those of its cells and of all classes behind it. A
 * corner that several rings share is one of each. What is not an edge costs one look for all classes, as most of a map is not, and columns and rows that are like the one before count
 * as one with it, as most do while a map is coarse.
 */
final class CellRegions {

    private static final int RIGHT = 0;
    private static final int UP = 1;
    private static final int LEFT = 2;
    private static final int DOWN = 3;

    /** How many columns there are with those that are like the one before. */
    private final int all;

    /** The first of each run of alike columns, and behind them how many there are. */
    private final int[] columnStarts;

    private final int[] rowStarts;
    private final int columns;
    private final int rows;
    private final IntUnaryOperator classes;
    private final Edges[] edges;
    /** A bit for each direction in which an edge of the class at work leaves a corner, with the inside on its left. */
    private final byte[] leaving;

    private CellRegions(int allColumns, int allRows, IntUnaryOperator classes, int count) {
        all = allColumns;
        this.classes = classes;
        columnStarts = starts(allColumns, allRows, 1, allColumns);
        rowStarts = starts(allRows, allColumns, allColumns, 1);
        columns = columnStarts.length - 1;
        rows = rowStarts.length - 1;
        edges = IntStream.range(0, count).mapToObj(index -> new Edges()).toArray(Edges[]::new);
        leaving = new byte[(columns + 1) * (rows + 1)];
    }

    /** The first of alike lines of a grid, and their number, where a cell is so far from the next across the lines and along them. */
    private int[] starts(int lines, int length, int across, int along) {
        return IntStream.concat(
                        IntStream.range(0, lines)
                                .filter(line -> line == 0 || !isLikeTheOneBefore(line, length, across, along)),
                        IntStream.of(lines))
                .toArray();
    }

    private boolean isLikeTheOneBefore(int line, int length, int across, int along) {
        for (int i = 0; i < length; i++) {
            int cell = line * across + i * along;
            if (classes.applyAsInt(cell) != classes.applyAsInt(cell - across)) {
                return false;
            }
        }
        return true;
    }

    /** Edges of one class, each as its corner and its direction. Mutable: they are collected. */
    private static final class Edges {
        private int[] kept = new int[64];
        private int count;

        void add(int corner, int direction) {
            if (count == kept.length) {
                kept = Arrays.copyOf(kept, 2 * count);
            }
            kept[count++] = 4 * corner + direction;
        }

        /** A ring begins at its first corner in the order of corners, which is a true one. */
        void sort() {
            Arrays.sort(kept, 0, count);
        }
    }

    /** For each of so many classes the rings about the cells of it and of those behind it, in units of a cell from the lower left corner. */
    static List<Polylines> outlines(int columns, int rows, IntUnaryOperator classes, int count) {
        var regions = new CellRegions(columns, rows, classes, count);
        regions.collect();
        return Arrays.stream(regions.edges).map(regions::outline).toList();
    }

    private void collect() {
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int here = of(column, row);
                between(of(column - 1, row), here, corner(column, row + 1), DOWN, corner(column, row), UP);
                between(of(column, row - 1), here, corner(column, row), RIGHT, corner(column + 1, row), LEFT);
            }
        }
    }

    /** −1 beyond the grid, which is before all classes. */
    private int of(int column, int row) {
        return column < 0 || column >= columns || row < 0 || row >= rows
                ? -1
                : classes.applyAsInt(rowStarts[row] * all + columnStarts[column]);
    }

    private int corner(int column, int row) {
        return row * (columns + 1) + column;
    }

    /** The edges between a cell and the one after it: of classes in which only the later is they leave one corner, of those in which only the earlier is the other. */
    private void between(int earlier, int later, int corner, int direction, int otherCorner, int otherDirection) {
        for (int index = earlier + 1; index <= later; index++) {
            edges[index].add(corner, direction);
        }
        for (int index = later + 1; index <= earlier; index++) {
            edges[index].add(otherCorner, otherDirection);
        }
    }

    private Polylines outline(Edges of) {
        of.sort();
        for (int i = 0; i < of.count; i++) {
            leaving[of.kept[i] >> 2] |= (byte) (1 << (of.kept[i] & 3));
        }
        var rings = new PolylineBuilder();
        for (int i = 0; i < of.count; i++) {
            while (leaving[of.kept[i] >> 2] != 0) {
                ring(of.kept[i] >> 2, rings);
            }
        }
        return rings.build();
    }

    private void add(int corner, PolylineBuilder rings) {
        int row = corner / (columns + 1);
        rings.add(columnStarts[corner - row * (columns + 1)], rowStarts[row]);
    }

    private void ring(int start, PolylineBuilder rings) {
        int corner = start;
        int direction = Integer.numberOfTrailingZeros(leaving[corner]);
        add(corner, rings);
        while (leaving[corner] != 0) {
            int next = next(corner, direction);
            if (next != direction && corner != start) {
                add(corner, rings);
            }
            direction = next;
            leaving[corner] &= (byte) ~(1 << direction);
            corner += direction == RIGHT ? 1 : direction == LEFT ? -1 : direction == UP ? columns + 1 : -columns - 1;
        }
        rings.close();
    }

    /** The direction of an edge that leaves the corner, if it can be the same as before. */
    private int next(int corner, int direction) {
        return (leaving[corner] >> direction & 1) == 1 ? direction : Integer.numberOfTrailingZeros(leaving[corner]);
    }
}
