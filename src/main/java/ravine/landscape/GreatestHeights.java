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

    /** Over squares with so many cells at a side, of heights given row by row, NaN where there is none. */
    static GreatestHeights of(int side, int columns, int rows, double... heights) {
        int across = squares(columns, side);
        var greatest = new double[across * squares(rows, side)];
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < heights.length; k++) {
            int column = k % columns;
            int row = k / columns;
            // A point on a side belongs to the squares on both.
            for (int j = Math.max(0, row - 1) / side; j <= Math.min(row, rows - 2) / side; j++) {
                for (int i = Math.max(0, column - 1) / side; i <= Math.min(column, columns - 2) / side; i++) {
                    if (heights[k] > greatest[j * across + i]) {
                        greatest[j * across + i] = heights[k];
                    }
                }
            }
        }
        return new GreatestHeights(side, across, greatest);
    }

    /** Has the square that has a cell be at least so high. */
    void raise(int cellAcross, int cellUp, double height) {
        int square = cellUp / side * across + cellAcross / side;
        greatest[square] = Math.max(greatest[square], height);
    }

    private static int squares(int points, int side) {
        return (points - 2) / side + 1;
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
