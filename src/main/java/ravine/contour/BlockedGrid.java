package ravine.contour;

/**
 * A grid with the border around it, made ready for tracing: infinities count as the largest finite numbers. It knows the least and greatest
 * corner of each block of cells, so a level skips the blocks it does not cross.
 */
final class BlockedGrid {

    static final int BLOCK = 8;

    final int width;
    final int height;
    final int blocksAcross;
    final int blocksUp;
    private final double rowsPerPoint;
    private final Grid grid;
    private final double[] values;
    /** Whether f may be asked between its points. */
    private final boolean asksBetween;

    /** NaN where a corner is undefined. */
    private final double[] least;

    private final double[] greatest;

    BlockedGrid(Grid grid) {
        this.grid = grid;
        width = grid.columns() + 2;
        height = grid.rows() + 2;
        rowsPerPoint = 1.0 / width;
        values = grid.bordered();
        asksBetween = grid.jumps().function().isPresent();
        blocksAcross = (width - 2) / BLOCK + 1;
        blocksUp = (height - 2) / BLOCK + 1;
        least = new double[blocksAcross * blocksUp];
        greatest = new double[blocksAcross * blocksUp];
        RowBlocks.of(blocksUp, (long) BLOCK * width, (first, end) -> {
            for (int block = first * blocksAcross; block < end * blocksAcross; block++) {
                measure(block);
            }
        });
    }

    private void measure(int block) {
        int left = block % blocksAcross * BLOCK;
        int bottom = block / blocksAcross * BLOCK;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean undefined = false;
        for (int j = bottom; j <= Math.min(bottom + BLOCK, height - 1); j++) {
            int last = j * width + Math.min(left + BLOCK, width - 1);
            for (int point = j * width + left; point <= last; point++) {
                double value = values[point];
                undefined |= Double.isNaN(value);
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        }
        least[block] = undefined ? Double.NaN : low;
        greatest[block] = high;
    }

    /** How many edges there are: from each point one to the right, and one upwards. */
    int edges() {
        return 2 * width * height;
    }

    /** The row of a point, from 0 at the border; to divide whole numbers takes longer. */
    int row(int point) {
        return (int) ((point + 0.5) * rowsPerPoint);
    }

    /** Whether f is undefined at a corner of a block's cells. */
    boolean hasGaps(int block) {
        return Double.isNaN(least[block]);
    }

    boolean crosses(int block, double level) {
        return !(least[block] >= level) && greatest[block] >= level;
    }

    /** Which of some points in a row are inside at a level, the first in the lowest bit; at −∞ all points where f is defined are. */
    int above(int first, int count, double level) {
        int bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= (values[first + i] >= level ? 1 : 0) << i;
        }
        return bits;
    }

    boolean isUndefined(int point) {
        return Double.isNaN(values[point]);
    }

    /** The mean of the corners of the cell right of and above a point; NaN if f is undefined at one. */
    double mean(int point) {
        return finite(point) / 4 + finite(point + 1) / 4 + finite(point + width) / 4 + finite(point + width + 1) / 4;
    }

    private double finite(int point) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, values[point]));
    }

    /** Where the level lies on the edge from a point to the one to its right, or above it: 0 at the point, 1 at its neighbour. */
    double crossing(int point, boolean upright, double level) {
        int other = upright ? point + width : point + 1;
        double difference = values[other] - values[point];
        if (Double.isFinite(difference)) {
            return (level - values[point]) / difference;
        }
        double a = finite(point);
        double b = finite(other);
        if (Double.isNaN(a)) {
            return rim(point, upright, 1);
        }
        if (Double.isNaN(b)) {
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

    /** Whether f may jump on the edge from a point to the one to its right, or above it, as its neighbours have it; never at the border or where f is undefined. */
    boolean mayJump(int point, boolean upright) {
        int step = upright ? width : 1;
        double rise = values[point + step] - values[point];
        return asksBetween
                && !Double.isNaN(rise)
                && Jumps.mayBe(
                        rise, values[point] - values[point - step], values[point + 2 * step] - values[point + step]);
    }

    /** Whether f jumps over the level on an edge where it may jump. */
    boolean jumps(int point, boolean upright, double level) {
        int row = row(point);
        return grid.jumps().over(point - row * width - 1, row - 1, upright, level);
    }

    /** About how many values of a plain formula it takes to tell whether f jumps on an edge. */
    long workOfJump() {
        return grid.jumps().work();
    }

    /** x₁ at this many columns from the left border; the grid's first point has column 1. */
    double x1(double column) {
        return grid.x1(column - 1);
    }

    double x2(double row) {
        return grid.x2(row - 1);
    }
}
