package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Walk;

/** A factor of the rate that depends on the number of the step alone. */
public sealed interface Schedule extends Modifier
        permits StepDecay, Exponential, Inverse, InverseSqrt, Linear, Cosine, Restarts, Cyclic, OneCycle, Warmup {

    /** The factor after {@code k} steps: of step k + 1. */
    double factor(int k);

    @Override
    default boolean changesRate() {
        return true;
    }

    @Override
    default Walk around(Walk walk, Vec start) {
        return oracle -> walk.step(new AnnealedOracle(oracle, factor(oracle.t() - 1)));
    }
}
