package ravine.contour;

import java.util.Arrays;

/**
 * A grid with a border of one point around it, made ready for tracing: the border and NaN hold −∞, infinities hold the largest finite
 * numbers. It knows the least and greatest corner of each block of cells, so a level skips the blocks it does not cross.
 */
final class Field {

    /** Stands for −∞ as a value of f, so that −∞ can stand for "undefined". */
    static final double LEAST = -Double.MAX_VALUE;

    static final int BLOCK = 8;

    final int width;
    final int height;
    final int blocksAcross;
    final int blocksUp;
    private final Grid grid;
    private final double[] values;
    private final double[] least;
    private final double[] greatest;

    Field(Grid grid) {
        this.grid = grid;
        width = grid.columns() + 2;
        height = grid.rows() + 2;
        values = new double[width * height];
        Strips.of(height, width, this::fill);
        blocksAcross = (width - 2) / BLOCK + 1;
        blocksUp = (height - 2) / BLOCK + 1;
        least = new double[blocksAcross * blocksUp];
        greatest = new double[blocksAcross * blocksUp];
        Strips.of(blocksUp, BLOCK * width, (first, end) -> {
            for (int block = first * blocksAcross; block < end * blocksAcross; block++) {
                measure(block);
            }
        });
    }

    private void fill(int first, int end) {
        Arrays.fill(values, first * width, end * width, Double.NEGATIVE_INFINITY);
        for (int row = Math.max(1, first); row < Math.min(grid.rows() + 1, end); row++) {
            for (int i = 0; i < grid.columns(); i++) {
                double value = grid.value(i, row - 1);
                if (!Double.isNaN(value)) {
                    values[row * width + i + 1] = Math.max(LEAST, Math.min(Double.MAX_VALUE, value));
                }
            }
        }
    }

    private void measure(int block) {
        int left = block % blocksAcross * BLOCK;
        int bottom = block / blocksAcross * BLOCK;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int j = bottom; j <= Math.min(bottom + BLOCK, height - 1); j++) {
            int last = j * width + Math.min(left + BLOCK, width - 1);
            for (int point = j * width + left; point <= last; point++) {
                double value = values[point];
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        }
        least[block] = low;
        greatest[block] = high;
    }

    boolean crosses(int block, double level) {
        return least[block] < level && greatest[block] >= level;
    }

    double value(int point) {
        return values[point];
    }

    boolean isUndefined(int point) {
        return values[point] == Double.NEGATIVE_INFINITY;
    }

    /** Where the level lies on the edge from a point to the one to its right, or above it: 0 at the point, 1 at its neighbour. */
    double crossing(int point, boolean upright, double level) {
        double a = values[point];
        double b = values[upright ? point + width : point + 1];
        if (a == Double.NEGATIVE_INFINITY) {
            return rim(point, upright, 1);
        }
        if (b == Double.NEGATIVE_INFINITY) {
            return rim(point, upright, 0);
        }
        double rise = b - a;
        return Double.isInfinite(rise) ? (level / 2 - a / 2) / (b / 2 - a / 2) : (level - a) / rise;
    }

    /** Where f stops being defined on an edge; at its defined end if that is not known, as at the border. */
    private double rim(int point, boolean upright, double end) {
        int column = point % width - 1;
        int row = point / width - 1;
        if (column < 0 || row < 0 || column >= grid.columns() || row >= grid.rows()) {
            return end;
        }
        return grid.rim().place(2 * (row * grid.columns() + column) + (upright ? 1 : 0), end);
    }

    /** x₁ at this many columns from the left border; the grid's first point has column 1. */
    double x1(double column) {
        return grid.x1(column - 1);
    }

    double x2(double row) {
        return grid.x2(row - 1);
    }
}
