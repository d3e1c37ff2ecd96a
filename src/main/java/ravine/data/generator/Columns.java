package ravine.data.generator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Columns as they are made, row by row. */
final class Columns {

    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private Columns() {}

    /** The columns of these names, of rows that are made one after another. */
    static Map<String, double[]> of(int rows, IntFunction<double[]> point, String... names) {
        var columns = new LinkedHashMap<String, double[]>();
        for (var name : names) {
            columns.put(name, new double[rows]);
        }
        for (int row = 0; row < rows; row++) {
            var numbers = point.apply(row);
            int i = 0;
            for (var column : columns.values()) {
                column[row] = numbers[i++];
            }
        }
        return columns;
    }

    /** A number to four digits, as measured ones are: tables of them are shorter to read. */
    static double measured(double number) {
        return new BigDecimal(number).round(FOUR_DIGITS).doubleValue();
    }

    /** A place that goes evenly from one end to the other. */
    static double even(int row, int rows, double from, double to) {
        return measured(from + (to - from) * row / (rows - 1.0));
    }
}
