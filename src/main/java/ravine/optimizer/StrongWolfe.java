package ravine.optimizer;

import ravine.Vec;

/**
 * A line search for the strong Wolfe conditions: f falls enough, and the slope is at most {@code curvature} times as steep as
 * at the start. After Nocedal & Wright 2006, algorithms 3.5 and 3.6, in one bounded loop; where f or its slope is not
 * finite, it went too far.
 */
final class StrongWolfe {

    private static final double DECREASE = 1e-4;
    private static final int TRIES = 40;

    private final Oracle oracle;
    private final Vec direction;
    private final double slope;
    private final double curvature;

    StrongWolfe(Oracle oracle, Vec direction, double slope, double curvature) {
        this.oracle = oracle;
        this.direction = direction;
        this.slope = slope;
        this.curvature = curvature;
    }

    /**
     * An α beginning with {@code first} that meets both conditions, else one that lowers f enough, else 0, so that the walk
     * stands still. Each α tried is noted.
     */
    double search(double first) {
        if (!(slope < 0)) {
            return 0;
        }
        double start = oracle.value(oracle.at());
        double low = 0;
        double lowValue = start;
        double lowSlope = slope;
        double high = Double.POSITIVE_INFINITY;
        double highValue = Double.NaN;
        double alpha = first;
        for (int i = 0; i < TRIES && !place(alpha).equals(place(low)); i++) {
            oracle.note("α tried", alpha);
            double value = oracle.value(place(alpha));
            boolean falls = value <= start + DECREASE * alpha * slope && (low == 0 || value < lowValue);
            double steepness = falls && value > Double.NEGATIVE_INFINITY
                    ? oracle.gradient(place(alpha)).dot(direction)
                    : Double.NaN;
            if (Double.isNaN(steepness)) {
                high = alpha;
                highValue = value;
            } else if (Math.abs(steepness) <= -curvature * slope) {
                return alpha;
            } else {
                if (steepness * (high - low) >= 0) {
                    high = low;
                    highValue = lowValue;
                }
                low = alpha;
                lowValue = value;
                lowSlope = steepness;
            }
            alpha = high == Double.POSITIVE_INFINITY
                    ? 2 * alpha
                    : low + between(high - low, lowSlope, highValue - lowValue);
        }
        return low;
    }

    private Vec place(double alpha) {
        return oracle.at().plus(direction.times(alpha));
    }

    /** The minimum of the parabola with this slope at 0 and this rise at the width, kept off both ends; the middle where there is none. */
    private static double between(double width, double slope, double rise) {
        double share = -slope * width / (2 * (rise - slope * width));
        return width * (share >= 0 && share <= 1 ? Math.min(0.9, Math.max(0.1, share)) : 0.5);
    }
}
