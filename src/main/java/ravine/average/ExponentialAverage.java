package ravine.average;

import ravine.spec.Key;
import ravine.spec.Range;

/** An exponential moving average: what it keeps at each value, and how its start is corrected. */
public record ExponentialAverage(double beta, AverageCorrection correction) {

    /** What β is called for people. */
    public static final String SYMBOL = "β";

    /** The β there are. */
    public static final Key.Numeric BETA =
            Key.Numeric.of("beta", new Range(0, Range.BELOW_ONE, false), 0.9, 0, 0.999, false);

    public ExponentialAverage {
        if (!BETA.range().contains(beta)) {
            throw new IllegalArgumentException("no β: " + beta);
        }
    }

    /** The average after each value of a series. */
    public double[] of(double[] values) {
        var averages = new double[values.length];
        double average = 0;
        for (int i = 0; i < values.length; i++) {
            int k = i + 1;
            average = average * correction.kept(beta, k) + values[i] * correction.fresh(beta, k);
            averages[i] = correction.corrected(average, beta, k);
        }
        return averages;
    }

    /** The weights of the k-th value and those before it, so many at most, in the average after it, corrected. */
    public double[] weights(int k, int most) {
        var weights = new double[Math.min(k, most)];
        double kept = 1;
        for (int back = 0; back < weights.length; back++) {
            weights[back] = correction.corrected(kept * correction.fresh(beta, k - back), beta, k);
            kept *= correction.kept(beta, k - back);
        }
        return weights;
    }

    /** What all weights in the average after the k-th value add up to before a division corrects it. */
    public double gathered(int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) {
            sum = sum * correction.kept(beta, i) + correction.fresh(beta, i);
        }
        return sum;
    }

    /** The same after it. */
    public double corrected(int k) {
        return correction.corrected(gathered(k), beta, k);
    }

    /** About how many values it is a mean of: 1/(1 − β). */
    public double length() {
        return 1 / (1 - beta);
    }

    /** After so many values the weight of one has fallen to a half. */
    public double halfLife() {
        return Math.log(0.5) / Math.log(beta);
    }

    /** The variance that it has in the long run, as a share of that of values which do not depend on one another. */
    public double varianceRatio() {
        double ratio = (1 - beta) / (1 + beta);
        return correction == AverageCorrection.SUM ? ratio * length() * length() : ratio;
    }
}
