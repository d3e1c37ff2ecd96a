package ravine.sweep;

import java.util.Arrays;
import ravine.Symmetric;
import ravine.Vec;
import ravine.run.Stepper;

/** Where members of an ensemble stand after one step and what f is there, in columns. Mutable: each member is put once, by any thread. */
final class Members {

    private final double[] x1;
    private final double[] x2;
    private final double[] values;

    Members(int count) {
        x1 = new double[count];
        x2 = new double[count];
        values = new double[count];
    }

    void put(int member, Stepper now) {
        var at = now.at();
        x1[member] = at.x1();
        x2[member] = at.x2();
        values[member] = now.value();
    }

    Vec at(int member) {
        return new Vec(x1[member], x2[member]);
    }

    double value(int member) {
        return values[member];
    }

    /** x₁ of each member; not copied, and not to be changed. */
    double[] x1() {
        return x1;
    }

    /** x₂ of each member; not copied, and not to be changed. */
    double[] x2() {
        return x2;
    }

    private boolean isFinite(int member) {
        return Double.isFinite(x1[member]) && Double.isFinite(x2[member]) && Double.isFinite(values[member]);
    }

    /** What is to be said of all of them after so many steps. */
    EnsembleStep sum(int step) {
        int runs = 0;
        var finite = new double[values.length];
        double sum1 = 0;
        double sum2 = 0;
        double sum = 0;
        for (int member = 0; member < values.length; member++) {
            if (isFinite(member)) {
                finite[runs++] = values[member];
                sum1 += x1[member];
                sum2 += x2[member];
                sum += values[member];
            }
        }
        var mean = new Vec(sum1, sum2).over(runs);
        var sorted = Arrays.copyOf(finite, runs);
        Arrays.sort(sorted);
        return new EnsembleStep(
                step,
                runs,
                values.length - runs,
                mean,
                covariance(mean, runs),
                sum / runs,
                quantile(sorted, 0.1),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9));
    }

    private Symmetric covariance(Vec mean, int runs) {
        double a11 = 0;
        double a12 = 0;
        double a22 = 0;
        for (int member = 0; member < values.length; member++) {
            if (isFinite(member)) {
                double away1 = x1[member] - mean.x1();
                double away2 = x2[member] - mean.x2();
                a11 += away1 * away1;
                a12 += away1 * away2;
                a22 += away2 * away2;
            }
        }
        double less = runs - 1.0;
        return new Symmetric(a11 / less, a12 / less, a22 / less);
    }

    /** NaN of no values. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
