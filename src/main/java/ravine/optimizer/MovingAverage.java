package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;

/**
 * A fading average that starts at zero, such as m ← βm + (1 − β)g, and the same without that bias, m̂ = m/(1 − βᵗ). Each step
 * adds one sample; both are noted.
 */
final class MovingAverage {

    private final String symbol;
    private final String corrected;
    private final double beta;
    private final GatheredWeight gathered;
    private final MutableVec value = new MutableVec();
    private int samples;

    static final String M = "m ← β₁·m + (1 − β₁)·g";
    static final String S = "s ← β₂·s + (1 − β₂)·g²";
    static final String M_HAT = "m̂ = m/(1 − β₁ᵗ)";
    static final String S_HAT = "ŝ = s/(1 − β₂ᵗ)";

    /** The average m of gradients. */
    static MovingAverage ofGradients(double beta1) {
        return new MovingAverage(M, M_HAT, beta1);
    }

    /** The average s of squared gradients. */
    static MovingAverage ofSquares(double beta2) {
        return new MovingAverage(S, S_HAT, beta2);
    }

    private MovingAverage(String symbol, String corrected, double beta) {
        this.symbol = symbol;
        this.corrected = corrected;
        this.beta = beta;
        gathered = new GatheredWeight(beta);
    }

    /** The average with this sample. */
    Vec add(Oracle oracle, Vec sample) {
        var now = value.blend(sample, 1 - beta);
        samples++;
        oracle.note(symbol, now);
        return now;
    }

    /** The average as if it had not started at zero. */
    Vec corrected(Oracle oracle) {
        var hat = corrected();
        oracle.note(corrected, hat);
        return hat;
    }

    /** The same of gradients, as the memory that moves the point. */
    Vec memory(Oracle oracle) {
        var hat = corrected();
        oracle.memory(corrected, hat);
        return hat;
    }

    private Vec corrected() {
        return value.get().over(weight());
    }

    /** The weight that all samples together have: 1 − βᵗ. */
    double weight() {
        return gathered.after(samples);
    }
}
