package ravine.optimizer;

import ravine.Vec;

/** A backtracking line search: the first α of a falling series that lowers f enough. (Armijo 1966) */
final class Backtracking {

    /** The share of its first value below which α is given up. */
    private static final double SMALLEST = 1e-16;

    /**
     * The first α of first·shrinkᵏ with f(x + αd) ≤ f(x) + c₁·α·slope, where the slope is g·d; 0 where there is none, so that the
     * walk stands still. Each α tried is noted.
     *
     * @param series how α follows from k, in symbols
     */
    static double search(
            Oracle oracle, Vec direction, double slope, double first, double c1, double shrink, String series) {
        var working = oracle.working();
        double here = oracle.value(oracle.at());
        working.asked("f", " = f(x)", here);
        int k = 0;
        for (double alpha = first; alpha > first * SMALLEST; alpha *= shrink) {
            oracle.note("α tried", alpha);
            working.know("k", k++);
            working.line(series, alpha);
            double value = oracle.value(oracle.at().plus(direction.times(alpha)));
            double bound = here + c1 * alpha * slope;
            boolean falls = value <= bound;
            working.asked("v", " = f(x + α·d)", value);
            working.compare(falls ? "v ≤ f + c₁·α·slope" : "v > f + c₁·α·slope", value, bound);
            if (falls) {
                return alpha;
            }
        }
        working.asked("α", ", as none tried lowers f enough", 0);
        return 0;
    }
}
