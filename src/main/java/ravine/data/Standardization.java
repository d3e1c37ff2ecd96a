package ravine.data;

/**
 * The mean and standard deviation (root of the mean squared deviation) of a column's raw numbers in the rows to train with, by which a
 * standardized column is shifted and divided. A column of equal numbers is only shifted.
 */
public record Standardization(double mean, double deviation) {

    /** What is less is no deviation, so that no standardized number is infinite. */
    private static final double LEAST = 1e-100;

    /** The one of a column. */
    public static Standardization of(Table table, int column) {
        double sum = 0;
        for (int row : table.training()) {
            sum += table.raw(row, column);
        }
        double mean = sum / table.training().length;
        double squares = 0;
        for (int row : table.training()) {
            double deviation = table.raw(row, column) - mean;
            squares += deviation * deviation;
        }
        double deviation = Math.sqrt(squares / table.training().length);
        return new Standardization(mean, deviation > LEAST ? deviation : 1);
    }

    /** A raw number, standardized. */
    public double standard(double raw) {
        return (raw - mean) / deviation;
    }

    /** The raw number of a standardized one. */
    public double raw(double standard) {
        return mean + standard * deviation;
    }
}
