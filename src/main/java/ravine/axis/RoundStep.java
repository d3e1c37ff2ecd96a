package ravine.axis;

/** Steps of 1, 2 or 5 times a power of ten, as people count. */
public final class RoundStep {

    private static final double LARGEST = 1e308;

    private RoundStep() {}

    /** The smallest round step of which at most {@code count} fit into the range, or 1e308, the largest of all; both positive, the range finite. */
    public static double over(double range, int count) {
        double rough = range / count;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        // pow and log10 are not exact, and near the smallest numbers the power may be 0.
        while (power == 0 || !(power * 10 > rough)) {
            power = power == 0 ? Double.MIN_VALUE : power * 10;
        }
        for (double digit : new double[] {1, 2, 5}) {
            if (digit * power >= rough * (1 - 1e-12)) {
                return Math.min(LARGEST, digit * power);
            }
        }
        return Math.min(LARGEST, 10 * power);
    }
}
