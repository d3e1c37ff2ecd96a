package ravine.optimizer;

/**
 * The weight that all samples of a fading average together have: 1 − βᵗ. Mutable: it rises with t, so that once it is 1 it stays there,
 * which saves most of a long run its powers.
 */
final class GatheredWeight {

    private final double beta;
    private boolean whole;

    GatheredWeight(double beta) {
        this.beta = beta;
    }

    /** The weight after so many samples, no fewer than when it was asked for before. */
    double after(int samples) {
        if (whole) {
            return 1;
        }
        double weight = 1 - Math.pow(beta, samples);
        whole = weight == 1;
        return weight;
    }
}
