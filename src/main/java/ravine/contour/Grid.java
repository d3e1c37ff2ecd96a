package ravine.contour;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import ravine.Box;

/** Values of f at the points of a regular grid that reaches from edge to edge of a box. Infinities and NaN are kept. */
public final class Grid {

    /** So many points each way are kept of a grid that is no more. */
    private static final int FEW = 64;

    private final Box box;
    private final int columns;
    private final int rows;
    /** The way from one point to the next, across and up. */
    private final double across;

    private final double up;
    /** Row by row, with one point of NaN around the grid, so that each of its points has neighbours. */
    private final double[] values;

    private final Extent extent;
    private DomainEdge rim = DomainEdge.NONE;
    private final Jumps jumps;

    private Grid(Box box, int columns, int rows, double[] values, Extent extent, Optional<RowFiller> function) {
        this.box = box;
        this.columns = columns;
        this.rows = rows;
        across = box.width() / (columns - 1);
        up = box.height() / (rows - 1);
        this.values = values;
        this.extent = extent;
        jumps = new Jumps(this, function);
    }

    /** The values at {@code columns} × {@code rows} points, at least two each way. */
    public static Grid sample(RowFiller function, Box box, int columns, int rows) {
        return sample(function, box, columns, rows, new double[size(columns, rows)], true);
    }

    /**
     * The same in memory that is given, of the size it takes.
     *
     * @param between whether f may be asked between the points, where it jumps or stops being defined
     */
    static Grid sample(RowFiller function, Box box, int columns, int rows, double[] values, boolean between) {
        double step = box.width() / (columns - 1);
        var extents = new ConcurrentLinkedQueue<Extent>();
        RowBlocks.of(rows, (long) columns * function.work(), (first, end) -> {
            var row = new double[columns];
            var extent = Extent.NONE;
            for (int j = first; j < end; j++) {
                function.fill(box.x1Min(), step, box.x2Min() + box.height() * j / (rows - 1), row);
                System.arraycopy(row, 0, values, place(columns, 0, j), columns);
                extent = extent.with(Extent.of(row));
            }
            extents.add(extent);
        });
        border(columns, values);
        var asked = Optional.of(function).filter(f -> between);
        var grid = new Grid(box, columns, rows, values, extents.stream().reduce(Extent.NONE, Extent::with), asked);
        if (between && grid.hasGaps()) {
            grid.rim = DomainEdge.of(grid, function);
        }
        return grid;
    }

    /** These values, row by row from the smallest x₂, x₁ rising within a row. */
    public static Grid of(Box box, int columns, int rows, double... values) {
        var all = new double[size(columns, rows)];
        if (values.length != columns * rows) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " × " + rows + " points");
        }
        for (int j = 0; j < rows; j++) {
            System.arraycopy(values, j * columns, all, place(columns, 0, j), columns);
        }
        border(columns, all);
        return new Grid(box, columns, rows, all, Extent.of(values), Optional.empty());
    }

    /** How much memory a grid takes, with its border. */
    static int size(int columns, int rows) {
        if (columns < 2 || rows < 2 || (long) columns * rows > 1 << 26) {
            throw new IllegalArgumentException("no grid of " + columns + " × " + rows + " points");
        }
        return (columns + 2) * (rows + 2);
    }

    private static void border(int columns, double[] values) {
        int width = columns + 2;
        for (int start = 0; start < values.length; start += width) {
            values[start] = Double.NaN;
            values[start + width - 1] = Double.NaN;
        }
        Arrays.fill(values, 0, width, Double.NaN);
        Arrays.fill(values, values.length - width, values.length, Double.NaN);
    }

    private static int place(int columns, int i, int j) {
        return (j + 1) * (columns + 2) + i + 1;
    }

    public Box box() {
        return box;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** f at column {@code i}, row {@code j}, both from 0. */
    public double value(int i, int j) {
        return values[place(columns, i, j)];
    }

    /** All values, those of the border too. */
    double[] bordered() {
        return values;
    }

    /** x₁ at a column, or between two. */
    public double x1(double column) {
        return column == columns - 1 ? box.x1Max() : box.x1Min() + column * across;
    }

    public double x2(double row) {
        return row == rows - 1 ? box.x2Max() : box.x2Min() + row * up;
    }

    /** Whether f is undefined at any point. */
    public boolean hasGaps() {
        return extent.gaps();
    }

    /** Where f stops being defined, as far as it is known. */
    DomainEdge rim() {
        return rim;
    }

    /** Where f jumps between two points, as far as it can be asked. */
    Jumps jumps() {
        return jumps;
    }

    /** The smallest finite value, NaN if there is none. */
    public double minimum() {
        return extent.least() <= extent.greatest() ? extent.least() : Double.NaN;
    }

    /** The largest finite value, NaN if there is none. */
    public double maximum() {
        return extent.least() <= extent.greatest() ? extent.greatest() : Double.NaN;
    }

    /** The same surface with few points, but the extremes and gaps of all, in memory of its own. */
    Grid coarse() {
        int fewColumns = Math.min(columns, FEW);
        int fewRows = Math.min(rows, FEW);
        var few = new double[size(fewColumns, fewRows)];
        for (int j = 0; j < fewRows; j++) {
            for (int i = 0; i < fewColumns; i++) {
                few[place(fewColumns, i, j)] =
                        value(i * (columns - 1) / (fewColumns - 1), j * (rows - 1) / (fewRows - 1));
            }
        }
        border(fewColumns, few);
        return new Grid(box, fewColumns, fewRows, few, extent, Optional.empty());
    }

    /** The finite values in no particular order, thinned evenly to at most {@code limit} of them. */
    double[] sample(int limit) {
        int points = columns * rows;
        int stride = Math.max(1, (points + limit - 1) / limit);
        // A stride that shares no factor with the row length visits all columns.
        while (stride > 1 && columns % stride == 0) {
            stride++;
        }
        var sample = new double[(points + stride - 1) / stride];
        int count = 0;
        for (int k = 0; k < points; k += stride) {
            double value = value(k % columns, k / columns);
            if (Double.isFinite(value)) {
                sample[count++] = value;
            }
        }
        return Arrays.copyOf(sample, count);
    }
}
