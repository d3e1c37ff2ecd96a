package ravine.formula;

/**
 * The rows of a table that the means and sums of a formula run over.
 *
 * @param cells all numbers of the table, row by row
 * @param width how many columns the table has
 * @param numbers which rows are meant, from 0; one may occur again
 * @param all how many rows a sum is of, which is estimated where {@code numbers} are others
 */
public record Rows(double[] cells, int width, int[] numbers, int all) {

    /** No rows: a mean or sum over them is not a number. */
    public static final Rows NONE = new Rows(new double[0], 0, new int[0], 0);

    /** Other rows that stand for the same. */
    public Rows only(int... others) {
        return new Rows(cells, width, others, all);
    }

    int count() {
        return numbers.length;
    }

    /** Where the numbers of the row at a place of {@link #numbers} begin. */
    int offset(int place) {
        return numbers[place] * width;
    }

    /** The mean or sum of which this is the sum over {@link #numbers}. */
    double aggregate(boolean mean, double sum) {
        return mean ? sum / numbers.length : sum * (all / (double) numbers.length);
    }
}
