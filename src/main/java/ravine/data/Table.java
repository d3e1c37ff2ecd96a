package ravine.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import ravine.spec.Range;

/**
 * Rows of numbers in named columns. Some rows may be kept out of training, to validate with; some columns may be
 * standardized, which keeps the raw numbers as well. Immutable; rows and columns count from 0.
 */
public final class Table {

    /** The most rows of a table. */
    public static final int MOST_ROWS = 100_000;

    /** The most columns of a table. */
    public static final int MOST_COLUMNS = 50;

    /** The numbers that may stand in a table: the squares of all of them have a finite sum. */
    public static final Range NUMBERS = new Range(-1e100, 1e100, false);

    private final String name;
    private final List<String> columns;
    private final double[] raw;
    private final int[] validation;
    private final int[] training;
    private final Set<String> standardized;
    private final double[] cells;

    /** @param raw the numbers, row by row */
    Table(String name, List<String> columns, double[] raw, int[] validation, Set<String> standardized) {
        int rows = columns.isEmpty() ? 0 : raw.length / columns.size();
        if (rows == 0 || rows > MOST_ROWS || columns.size() > MOST_COLUMNS || raw.length != rows * columns.size()) {
            throw new IllegalArgumentException("no table: %s numbers in %s".formatted(raw.length, columns));
        }
        if (!columns.stream().allMatch(ColumnName::isAllowed)
                || Set.copyOf(columns).size() != columns.size()) {
            throw new IllegalArgumentException("no names of columns: " + columns);
        }
        if (!Arrays.stream(raw).allMatch(NUMBERS::contains)) {
            throw new IllegalArgumentException("a table has numbers that are not " + NUMBERS.words());
        }
        this.name = name;
        this.columns = List.copyOf(columns);
        this.raw = raw;
        this.validation = Arrays.stream(validation).sorted().distinct().toArray();
        this.training = IntStream.range(0, rows)
                .filter(row -> Arrays.binarySearch(this.validation, row) < 0)
                .toArray();
        if (training.length + this.validation.length != rows || training.length == 0) {
            throw new IllegalArgumentException("no rows to validate with: " + Arrays.toString(validation));
        }
        this.standardized = Set.copyOf(standardized);
        cells = standardized.isEmpty() ? raw : standardize();
    }

    /** The table of these columns, all equally long. */
    public static Table of(String name, Map<String, double[]> columns) {
        var names = List.copyOf(columns.keySet());
        int rows = columns.values().iterator().next().length;
        var raw = new double[rows * names.size()];
        for (int column = 0; column < names.size(); column++) {
            var numbers = Objects.requireNonNull(columns.get(names.get(column)));
            if (numbers.length != rows) {
                throw new IllegalArgumentException("columns are unlike in length: " + names);
            }
            for (int row = 0; row < rows; row++) {
                raw[row * names.size() + column] = numbers[row];
            }
        }
        return new Table(name, names, raw, new int[0], Set.of());
    }

    private double[] standardize() {
        var scaled = raw.clone();
        for (var column : standardized) {
            var scale = Standardization.of(this, columns.indexOf(column));
            for (int at = columns.indexOf(column); at < scaled.length; at += columns.size()) {
                scaled[at] = scale.standard(raw[at]);
            }
        }
        return scaled;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The names of its columns in their order. */
    public List<String> columns() {
        return columns;
    }

    /** How many numbers it has. */
    public long numbers() {
        return raw.length;
    }

    /** How many rows it has. */
    public int rows() {
        return raw.length / columns.size();
    }

    /** A number as formulas see it: standardized where its column is. */
    public double at(int row, int column) {
        return cells[row * columns.size() + column];
    }

    /** A number as it was read. */
    public double raw(int row, int column) {
        return raw[row * columns.size() + column];
    }

    /** All numbers as formulas see them, row by row; not copied, and not to be changed. */
    public double[] cells() {
        return cells;
    }

    /** A column as formulas see it. */
    public double[] column(int column) {
        return IntStream.range(0, rows()).mapToDouble(row -> at(row, column)).toArray();
    }

    /** A column as it was read. */
    public double[] rawColumn(int column) {
        return IntStream.range(0, rows()).mapToDouble(row -> raw(row, column)).toArray();
    }

    /** The rows to train with, ascending, at least one; not copied, and not to be changed. */
    public int[] training() {
        return training;
    }

    /** The rows that are kept out to validate with, ascending; not copied, and not to be changed. */
    public int[] validation() {
        return validation;
    }

    /** The columns that are standardized. */
    public Set<String> standardized() {
        return standardized;
    }

    public Table withName(String other) {
        return new Table(other, columns, raw, validation, standardized);
    }

    /** The table with these rows, at most all but one, kept out of training. */
    public Table withValidation(int... rows) {
        return new Table(name, columns, raw, rows, standardized);
    }

    /** The table with these columns standardized and no others. */
    public Table withStandardized(Set<String> names) {
        if (!columns.containsAll(names)) {
            throw new IllegalArgumentException("%s has not all columns of %s".formatted(columns, names));
        }
        return new Table(name, columns, raw, validation, names);
    }

    /** The table with one raw number changed. */
    public Table withCell(int row, int column, double number) {
        var changed = raw.clone();
        changed[row * columns.size() + column] = number;
        return new Table(name, columns, changed, validation, standardized);
    }

    /** The table with a row of raw numbers added at its end, to train with. */
    public Table withRow(double... numbers) {
        if (numbers.length != columns.size()) {
            throw new IllegalArgumentException("no row of " + columns + ": " + Arrays.toString(numbers));
        }
        var longer = Arrays.copyOf(raw, raw.length + numbers.length);
        System.arraycopy(numbers, 0, longer, raw.length, numbers.length);
        return new Table(name, columns, longer, validation, standardized);
    }

    /** The table without one of its rows, which must not be the last to train with. */
    public Table withoutRow(int row) {
        int width = columns.size();
        var shorter = new double[raw.length - width];
        System.arraycopy(raw, 0, shorter, 0, row * width);
        System.arraycopy(raw, (row + 1) * width, shorter, row * width, shorter.length - row * width);
        var kept = Arrays.stream(validation)
                .filter(other -> other != row)
                .map(other -> other > row ? other - 1 : other)
                .toArray();
        return new Table(name, columns, shorter, kept, standardized);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Table table
                        && name.equals(table.name)
                        && columns.equals(table.columns)
                        && standardized.equals(table.standardized)
                        && Arrays.equals(validation, table.validation)
                        && Arrays.equals(raw, table.raw));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns, raw.length, raw[0], raw[raw.length - 1]);
    }

    @Override
    public String toString() {
        return "%s: %s rows of %s".formatted(name, rows(), columns);
    }
}
