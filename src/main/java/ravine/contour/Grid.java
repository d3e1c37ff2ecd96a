package ravine.contour;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.formula.Formula;

/** Values of f at the points of a regular grid that reaches from edge to edge of a box. Infinities and NaN are kept. */
public final class Grid {

    private final Box box;
    private final int columns;
    private final int rows;
    /** Row by row, with one point of NaN around the grid, so that each of its points has neighbours. */
    private final double[] values;

    private final double minimum;
    private final double maximum;
    private final boolean gaps;
    private final Rim rim;

    /** The least and greatest finite of some values, and whether any is NaN. */
    private record Range(double least, double greatest, boolean gaps) {

        static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, false);

        static Range of(double[] values, int first, int end) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            boolean gaps = false;
            for (int i = first; i < end; i++) {
                double value = values[i];
                gaps |= Double.isNaN(value);
                if (Double.isFinite(value)) {
                    least = value < least ? value : least;
                    greatest = value > greatest ? value : greatest;
                }
            }
            return new Range(least, greatest, gaps);
        }

        Range with(Range other) {
            return new Range(Math.min(least, other.least), Math.max(greatest, other.greatest), gaps || other.gaps);
        }
    }

    private Grid(Box box, int columns, int rows, double[] values, @Nullable Formula formula) {
        this.box = box;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
        var ranges = new ArrayDeque<Range>();
        Strips.of(rows, columns, (first, end) -> {
            var range = Range.NONE;
            for (int j = first; j < end; j++) {
                range = range.with(Range.of(values, place(0, j), place(columns, j)));
            }
            synchronized (ranges) {
                ranges.add(range);
            }
        });
        var whole = ranges.stream().reduce(Range.NONE, Range::with);
        minimum = whole.least <= whole.greatest ? whole.least : Double.NaN;
        maximum = whole.least <= whole.greatest ? whole.greatest : Double.NaN;
        gaps = whole.gaps;
        rim = gaps && formula != null ? Rim.of(this, formula) : Rim.NONE;
    }

    /** f at {@code columns} × {@code rows} points, at least two each way. */
    public static Grid sample(Formula formula, Box box, int columns, int rows) {
        checkSize(columns, rows);
        double step = box.width() / (columns - 1);
        var values = bordered(columns, rows);
        Strips.of(rows, columns, (first, end) -> {
            var row = new double[columns];
            for (int j = first; j < end; j++) {
                formula.row(box.x1Min(), step, box.x2Min() + box.height() * j / (rows - 1), row);
                System.arraycopy(row, 0, values, place(columns, 0, j), columns);
            }
        });
        return new Grid(box, columns, rows, values, formula);
    }

    /** These values, row by row from the smallest x₂, x₁ rising within a row. */
    public static Grid of(Box box, int columns, int rows, double... values) {
        checkSize(columns, rows);
        if (values.length != columns * rows) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " × " + rows + " points");
        }
        var all = bordered(columns, rows);
        for (int j = 0; j < rows; j++) {
            System.arraycopy(values, j * columns, all, place(columns, 0, j), columns);
        }
        return new Grid(box, columns, rows, all, null);
    }

    private static double[] bordered(int columns, int rows) {
        int width = columns + 2;
        var values = new double[width * (rows + 2)];
        for (int start = 0; start < values.length; start += width) {
            values[start] = Double.NaN;
            values[start + width - 1] = Double.NaN;
        }
        Arrays.fill(values, 0, width, Double.NaN);
        Arrays.fill(values, values.length - width, values.length, Double.NaN);
        return values;
    }

    private static int place(int columns, int i, int j) {
        return (j + 1) * (columns + 2) + i + 1;
    }

    private int place(int i, int j) {
        return place(columns, i, j);
    }

    private static void checkSize(int columns, int rows) {
        if (columns < 2 || rows < 2 || (long) columns * rows > 1 << 26) {
            throw new IllegalArgumentException("no grid of " + columns + " × " + rows + " points");
        }
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
        return values[place(i, j)];
    }

    /** All values, those of the border too. */
    double[] bordered() {
        return values;
    }

    /** x₁ at a column, or between two. */
    double x1(double column) {
        return column == columns - 1 ? box.x1Max() : box.x1Min() + column * (box.width() / (columns - 1));
    }

    double x2(double row) {
        return row == rows - 1 ? box.x2Max() : box.x2Min() + row * (box.height() / (rows - 1));
    }

    /** Whether f is undefined at any point. */
    public boolean hasGaps() {
        return gaps;
    }

    /** Where f stops being defined, as far as it is known. */
    Rim rim() {
        return rim;
    }

    /** The smallest finite value, NaN if there is none. */
    public double minimum() {
        return minimum;
    }

    /** The largest finite value, NaN if there is none. */
    public double maximum() {
        return maximum;
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
