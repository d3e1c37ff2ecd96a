package ravine.optimizer;

import ravine.Vec;
import ravine.spec.Variant;

/** Where ε stands when a step is divided by the root of a sum or average of squares. */
enum EpsilonPlacement {
    @Variant("ε is added to the square, inside the root, as in lecture slides; for small gradients ε counts as √ε.")
    INSIDE,
    @Variant("ε is added to the root, as in PyTorch.")
    OUTSIDE;

    /** The divisor in symbols. */
    String symbol(String squares) {
        return this == INSIDE ? "√(" + squares + " + ε)" : "ε + √" + squares;
    }

    Vec root(Vec squares, double epsilon) {
        return squares.plus(this == INSIDE ? epsilon : 0).sqrt().plus(this == OUTSIDE ? epsilon : 0);
    }
}
