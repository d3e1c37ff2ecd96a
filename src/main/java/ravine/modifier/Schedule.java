package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.View;
import ravine.optimizer.Walk;

/** A factor of the rate that depends on the number of the step alone. */
public sealed interface Schedule extends Modifier permits StepDecay, Cosine {

    /** The factor after {@code k} steps: of step k + 1. */
    double factor(int k);

    @Override
    default Walk around(Walk walk, Vec start) {
        return view -> walk.step(new Annealed(view, factor(view.t() - 1)));
    }

    /** A view whose rate is multiplied by the factor. */
    record Annealed(View inner, double factor) implements Wrapped {

        @Override
        public double anneal(double eta) {
            return inner.anneal(eta * factor);
        }
    }
}
