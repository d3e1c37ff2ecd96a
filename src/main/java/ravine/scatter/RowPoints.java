package ravine.scatter;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.axis.Axis;
import ravine.data.Table;

/**
 * The rows of a table as points. Numbers are as formulas see them, standardized where their column is.
 *
 * @param across the column that runs across; empty where the rows' numbers do, from 1
 * @param upright the column that runs up
 * @param parting what parts the points in two classes; empty where no column beside the two axes has two values
 */
public record RowPoints(Table table, OptionalInt across, int upright, Optional<Parting> parting) {

    /** A column and its two values. */
    public record Parting(int column, double first, double second) {}

    /** The room at each end of an axis, as a part of what the points span. */
    private static final double MARGIN = 0.06;

    /** Points with these columns on the axes, of which there may be none across. */
    public static RowPoints of(Table table, Optional<String> across, String upright) {
        var columns = table.columns();
        var first = across.stream().mapToInt(columns::indexOf).findFirst();
        int second = columns.indexOf(upright);
        var parting = IntStream.range(0, columns.size())
                .filter(column -> column != second && (first.isEmpty() || column != first.getAsInt()))
                .boxed()
                .flatMap(column -> parting(table, column).stream())
                .findFirst();
        return new RowPoints(table, first, second, parting);
    }

    private static Optional<Parting> parting(Table table, int column) {
        double first = table.raw(0, column);
        double second = first;
        for (int row = 0; row < table.rows(); row++) {
            double value = table.raw(row, column);
            if (value != first && second == first) {
                second = value;
            } else if (value != first && value != second) {
                return Optional.empty();
            }
        }
        return second == first
                ? Optional.empty()
                : Optional.of(new Parting(column, Math.min(first, second), Math.max(first, second)));
    }

    public int rows() {
        return table.rows();
    }

    /** Whether a column runs across. */
    boolean isAcross(String column) {
        return across.isPresent() && table.columns().get(across.getAsInt()).equals(column);
    }

    /** Whether a column runs up. */
    boolean isUpright(String column) {
        return table.columns().get(upright).equals(column);
    }

    public double x(int row) {
        return across.isEmpty() ? row + 1 : table.at(row, across.getAsInt());
    }

    public double y(int row) {
        return table.at(row, upright);
    }

    /** Whether a row is of the second class. */
    public boolean isSecond(int row) {
        return parting.isPresent()
                && table.raw(row, parting.get().column()) == parting.get().second();
    }

    /** Whether a row is kept out of training. */
    public boolean isKeptOut(int row) {
        return Arrays.binarySearch(table.validation(), row) >= 0;
    }

    /** The axis across, on which all points lie. */
    public Axis acrossAxis() {
        return axis(
                IntStream.range(0, rows()).mapToDouble(this::x).toArray(),
                across.isEmpty() ? "row" : title(across.getAsInt()));
    }

    /** The axis up, on which all points lie. */
    public Axis uprightAxis() {
        return axis(IntStream.range(0, rows()).mapToDouble(this::y).toArray(), title(upright));
    }

    /** What a column's numbers are, standardized ones too. */
    private String title(int column) {
        var name = table.columns().get(column);
        return table.standardized().contains(name) ? name + ", standardized" : name;
    }

    private static Axis axis(double[] numbers, String title) {
        double least = Arrays.stream(numbers).min().orElse(0);
        double most = Arrays.stream(numbers).max().orElse(1);
        double reach = most - least;
        boolean flat = !(reach > 1e-12 * Math.max(Math.abs(least), Math.abs(most)));
        double margin = flat ? Math.max(0.5, Math.abs(least) / 2) : MARGIN * reach;
        return Axis.linear(least - margin, most + margin).titled(title);
    }
}
