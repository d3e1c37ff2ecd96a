package ravine.modifier;

import ravine.optimizer.View;

/** A view whose rate is multiplied by a factor. */
record Annealed(View inner, double factor) implements Wrapped {

    @Override
    public double anneal(double eta) {
        return inner.anneal(eta * factor);
    }
}
