package ravine.optimizer;

import ravine.Vec;

/** One run of an optimizer: what it remembers from step to step. */
@FunctionalInterface
public interface Walk {

    /** Takes one step and returns where it ends. */
    Vec step(View view);
}
