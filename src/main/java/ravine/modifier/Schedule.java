package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Walk;
import ravine.optimizer.Working;

/** A factor of the rate that depends on the number of the step alone. */
public sealed interface Schedule extends Modifier
        permits StepDecay, Exponential, Inverse, InverseSqrt, Linear, Cosine, Restarts, Cyclic, OneCycle, Warmup {

    /** The factor after {@code k} steps: of step k + 1. */
    double factor(int k);

    /** The factor φ after {@code k} steps in symbols, its keys and k among them. */
    String line(int k);

    /** Writes what the line of the factor speaks of beside k and the keys. */
    default void explain(Working working, int k) {}

    @Override
    default boolean changesRate() {
        return true;
    }

    @Override
    default Walk around(Walk walk, Vec start) {
        return oracle -> {
            int k = oracle.t() - 1;
            var working = oracle.working();
            if (working.isRead()) {
                KnownKeys.of(this, working);
                working.asked("k", ", the steps before this one", k);
                explain(working, k);
            }
            walk.step(new AnnealedOracle(oracle, factor(k), working.isRead() ? line(k) : "φ"));
        };
    }
}
