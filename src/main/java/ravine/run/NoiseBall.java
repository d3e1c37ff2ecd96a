package ravine.run;

/**
 * How far noise in the gradients keeps a run from a minimum in the long run, where f is a parabola: x ← x − ρ(x + noise), ρ being the rate times
 * the curvature. The noise of each step is independent, or that of blocks of an epoch, which comes to nothing over all of them and is
 * drawn in a new order each time.
 *
 * @param blocks of an epoch; 1 where each step's noise is independent
 */
public record NoiseBall(int blocks) {

    /** An epoch so long that the first of its steps are forgotten before its end is as good as none. */
    private static final int MOST_BLOCKS = 5000;

    private static final int BISECTIONS = 50;

    /** The mean variance of x for noise of variance 1; infinite where ρ is no rate that converges. */
    public double variance(double rho) {
        if (!(rho > 0 && rho < 2)) {
            return Double.POSITIVE_INFINITY;
        }
        return blocks <= 1 || blocks > MOST_BLOCKS ? rho / (2 - rho) : inEpochs(rho);
    }

    private double inEpochs(double rho) {
        double kept = 1 - rho;
        double power = 1;
        double sum = 0;
        double squares = 0;
        double added = 0;
        double forgotten = 0;
        double last = 0;
        for (int step = 1; step <= blocks; step++) {
            sum += power;
            squares += power * power;
            power *= kept;
            // Two blocks of one epoch have a covariance of −1/(blocks − 1).
            last = rho * rho * (squares - (sum * sum - squares) / (blocks - 1));
            added += last;
            forgotten += power * power;
        }
        double atEnds = last / (1 - power * power);
        return (forgotten * atEnds + added) / blocks;
    }

    /** The ρ with which the deviation is half of what it is with this one. */
    double halving(double rho) {
        double wished = variance(rho) / 4;
        double low = 0;
        double high = rho;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (variance(middle) < wished) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
