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
            oracle.working().asked("α", ", as d does not descend", 0);
            return 0;
        }
        var lines = new WolfeWorking(oracle.working());
        double start = oracle.value(oracle.at());
        lines.begin(start, DECREASE, curvature);
        double low = 0;
        double lowValue = start;
        double lowSlope = slope;
        double high = Double.POSITIVE_INFINITY;
        double highValue = Double.NaN;
        double alpha = first;
        for (int i = 0; i < TRIES && !place(alpha).equals(place(low)); i++) {
            oracle.note("α tried", alpha);
            double value = oracle.value(place(alpha));
            double bound = start + DECREASE * alpha * slope;
            lines.falls(value, bound, low == 0 ? Double.POSITIVE_INFINITY : lowValue);
            boolean falls = value <= bound && (low == 0 || value < lowValue);
            double steepness = falls && value > Double.NEGATIVE_INFINITY
                    ? oracle.gradient(place(alpha)).dot(direction)
                    : Double.NaN;
            if (falls) {
                lines.flattens(steepness, -curvature * slope);
            }
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
                lines.nearer(value);
            }
            if (high == Double.POSITIVE_INFINITY) {
                alpha = 2 * alpha;
                lines.doubled(alpha);
            } else {
                double minimum = minimum(high - low, lowSlope, highValue - lowValue);
                boolean within = minimum >= 0 && minimum <= 1;
                lines.ends(low, lowValue, lowSlope, high, highValue, minimum);
                alpha = low + (high - low) * (within ? Math.min(0.9, Math.max(0.1, minimum)) : 0.5);
                lines.between(alpha, within);
            }
        }
        lines.end(low);
        return low;
    }

    private Vec place(double alpha) {
        return oracle.at().plus(direction.times(alpha));
    }

    /** Where the parabola with this slope at 0 and this rise at the width has its minimum, as a part of the width. */
    private static double minimum(double width, double slope, double rise) {
        return -slope * width / (2 * (rise - slope * width));
    }
}
