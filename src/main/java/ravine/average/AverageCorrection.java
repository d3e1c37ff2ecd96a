package ravine.average;

/** What makes up for it that an average begins at zero. Values count from 1. */
public enum AverageCorrection {
    /** v ← βv + (1 − β)x: too low at first. */
    NONE,
    /** The same, divided by the weight that v has gathered: v/(1 − βᵏ). */
    BIAS,
    /** 1 − β is replaced by 1/min(k, 1/(1 − β)): the plain mean at first, then the average. */
    AVERAGE,
    /** v ← βv + x: a sum of fading values, 1/(1 − β) times as large, as the velocity of momentum. */
    SUM;

    /** The weight with which the k-th value enters. */
    double fresh(double beta, int k) {
        return switch (this) {
            case NONE, BIAS -> 1 - beta;
            case AVERAGE -> 1 / Math.min(k, 1 / (1 - beta));
            case SUM -> 1;
        };
    }

    /** What is kept of the average when the k-th value enters. */
    double kept(double beta, int k) {
        return this == SUM ? beta : 1 - fresh(beta, k);
    }

    /** The average as if it had not begun at zero. */
    double corrected(double average, double beta, int k) {
        return this == BIAS ? average / (1 - Math.pow(beta, k)) : average;
    }
}
