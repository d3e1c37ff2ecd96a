package ravine.formula;

/** The numbers that the means and sums of a formula run over. Immutable, though not copied. */
public final class Rows {

    /** No rows: a mean or sum over them is not a number. */
    public static final Rows NONE = new Rows(new double[0][], 0, 0);

    private final double[][] columns;
    private final int count;
    private final int all;

    /**
     * These rows.
     *
     * @param columns the numbers of each column that the formula names, in its order
     * @param count how many rows there are
     * @param all how many rows a sum is of, which is estimated where there are fewer
     */
    public Rows(double[][] columns, int count, int all) {
        this.columns = columns;
        this.count = count;
        this.all = all;
    }

    /** Some of these rows, each of which may occur again, that stand for all. */
    public Rows only(int... rows) {
        double[][] fewer = new double[columns.length][rows.length];
        for (int column = 0; column < fewer.length; column++) {
            for (int i = 0; i < rows.length; i++) {
                fewer[column][i] = columns[column][rows[i]];
            }
        }
        return new Rows(fewer, rows.length, all);
    }

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /** A column; an empty one where there are no rows at all. */
    public double[] column(int index) {
        return index < columns.length ? columns[index] : new double[0];
    }

    /** What a mean or sum changes by where its operand changes by 1 in one of these rows. */
    public double share(boolean mean) {
        return mean ? 1.0 / count : all / (double) count;
    }

    /** The mean or sum that is estimated where this is the sum over these rows. */
    public double aggregate(boolean mean, double sum) {
        return mean ? sum / count : sum * (all / (double) count);
    }
}
