package ravine.modifier;

import ravine.optimizer.Oracle;

/** An oracle whose rate is multiplied by a factor. */
record AnnealedOracle(Oracle inner, double factor) implements OracleWrapper {

    @Override
    public double anneal(double eta) {
        return inner.anneal(eta * factor);
    }
}
