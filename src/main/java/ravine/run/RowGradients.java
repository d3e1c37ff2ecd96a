package ravine.run;

import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * The exact gradients of an objective over each single row at a place: their mean is that over all rows. Of many rows an even choice is
 * looked at.
 */
public final class RowGradients {

    /** So many rows are looked at at most: that takes less than a frame. */
    private static final int MOST = 2000;

    private final double[] g1;
    private final double[] g2;
    private final Vec mean;

    private RowGradients(double[] g1, double[] g2, Vec mean) {
        this.g1 = g1;
        this.g2 = g2;
        this.mean = mean;
    }

    /** Those of an objective that has rows. */
    public static RowGradients at(Objective objective, Vec at) {
        int rows = objective.rows();
        int count = Math.min(rows, MOST);
        var g1 = new double[count];
        var g2 = new double[count];
        for (int i = 0; i < count; i++) {
            var gradient = objective.over(chosen(i, count, rows)).gradient(at);
            g1[i] = gradient.x1();
            g2[i] = gradient.x2();
        }
        return new RowGradients(g1, g2, objective.gradient(at));
    }

    /** The row in the middle of a part, of so many that all rows are cut into. */
    private static int chosen(int part, int parts, int rows) {
        return (int) ((2L * part + 1) * rows / (2L * parts));
    }

    /** How many rows were looked at. */
    public int count() {
        return g1.length;
    }

    /** The gradient over one of them. */
    public Vec gradient(int index) {
        return new Vec(g1[index], g2[index]);
    }

    /** An even choice of so many of them at most, as indices. */
    public int[] choice(int most) {
        int few = Math.min(most, count());
        var indices = new int[few];
        for (int i = 0; i < few; i++) {
            indices[i] = chosen(i, few, count());
        }
        return indices;
    }

    /** The gradient over all rows. */
    public Vec mean() {
        return mean;
    }

    /** The covariance of the gradient over one row, each being as likely. */
    public Symmetric covariance() {
        double mean1 = mean(g1);
        double mean2 = mean(g2);
        double v11 = 0;
        double v12 = 0;
        double v22 = 0;
        for (int i = 0; i < g1.length; i++) {
            v11 += (g1[i] - mean1) * (g1[i] - mean1);
            v12 += (g1[i] - mean1) * (g2[i] - mean2);
            v22 += (g2[i] - mean2) * (g2[i] - mean2);
        }
        return new Symmetric(v11, v12, v22).times(1.0 / g1.length);
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }
}
