package ravine.landscape;

import java.util.Arrays;

/** How high a terrain stands at most over each square of so many cells each way: what stays above that meets nothing there. Mutable only while the terrain is made. */
final class GreatestHeights {

    private final int side;
    private final int across;
    private final double[] greatest;

    private GreatestHeights(int side, int across, double... greatest) {
        this.side = side;
        this.across = across;
        this.greatest = greatest;
    }

    /** Over the cells between points, of heights given row by row, NaN where there is none. */
    static GreatestHeights ofCells(int columns, int rows, double... heights) {
        var greatest = new double[(columns - 1) * (rows - 1)];
        int cell = 0;
        for (int row = 0; row < rows - 1; row++) {
            for (int point = row * columns; point < row * columns + columns - 1; point++) {
                double south = greater(heights[point], heights[point + 1]);
                double north = greater(heights[point + columns], heights[point + columns + 1]);
                greatest[cell++] = greater(greater(Double.NEGATIVE_INFINITY, south), north);
            }
        }
        return new GreatestHeights(1, columns - 1, greatest);
    }

    /** The greater of two numbers, or that which is one. */
    private static double greater(double one, double other) {
        return one >= other || Double.isNaN(other) ? one : other;
    }

    /** Over squares with so many of these cells at a side. */
    GreatestHeights ofBlocks(int cells) {
        int blocks = (across - 1) / cells + 1;
        var highest = new double[blocks * ((up() - 1) / cells + 1)];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (int cell = 0; cell < greatest.length; cell++) {
            int block = cell / across / cells * blocks + cell % across / cells;
            highest[block] = Math.max(highest[block], greatest[cell]);
        }
        return new GreatestHeights(cells, blocks, highest);
    }

    /** Has a cell be at least so high. */
    void raise(int cell, double height) {
        greatest[cell] = Math.max(greatest[cell], height);
    }

    int side() {
        return side;
    }

    int across() {
        return across;
    }

    int up() {
        return greatest.length / across;
    }

    /** The greatest height over a square; −∞ where there is none. */
    double over(int i, int j) {
        return greatest[j * across + i];
    }
}
