package ravine.optimizer;

import ravine.Vec;

/** A backtracking line search: the first α of a falling series that lowers f enough. (Armijo 1966) */
final class Backtracking {

    /** The share of its first value below which α is given up. */
    private static final double SMALLEST = 1e-16;

    private Backtracking() {}

    /**
     * The first α of first·shrinkᵏ with f(x + αd) ≤ f(x) + c₁·α·slope, where the slope is g·d; 0 where there is none, so that the
     * walk stands still. Each α tried is noted.
     */
    static double search(Oracle oracle, Vec direction, double slope, double first, double c1, double shrink) {
        double here = oracle.value(oracle.at());
        for (double alpha = first; alpha > first * SMALLEST; alpha *= shrink) {
            oracle.note("α tried", alpha);
            if (oracle.value(oracle.at().plus(direction.times(alpha))) <= here + c1 * alpha * slope) {
                return alpha;
            }
        }
        return 0;
    }
}
