package ravine.modifier;

import ravine.optimizer.Oracle;

/** An oracle whose rate is multiplied by a factor. */
record AnnealedOracle(Oracle inner, double factor) implements OracleWrapper {

    @Override
    public double anneal(double eta) {
        double rate = eta * factor;
        note("φ", factor);
        note("η ← η·φ", rate);
        return inner.anneal(rate);
    }
}
