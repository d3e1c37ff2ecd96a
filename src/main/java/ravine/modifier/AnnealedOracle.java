package ravine.modifier;

import ravine.optimizer.Oracle;

/**
 * An oracle whose rate is multiplied by a factor.
 *
 * @param line the factor φ, perhaps with how it came about, in symbols
 */
record AnnealedOracle(Oracle inner, double factor, String line) implements OracleWrapper {

    @Override
    public double anneal(double eta) {
        double rate = eta * factor;
        note(line, factor);
        note("η ← η·φ", rate);
        return inner.anneal(rate);
    }
}
