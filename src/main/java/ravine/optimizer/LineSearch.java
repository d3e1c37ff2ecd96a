package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** Steepest descent whose every step is as long as f falls enough. */
@About(
        id = "linesearch",
        name = "Steepest descent with line search",
        source = "Armijo 1966; Nocedal & Wright 2006, algorithm 3.1",
        formula = "x ← x − αg, α the first of initial·shrinkᵏ with f(x − αg) ≤ f(x) − c₁·α‖g‖²")
record LineSearch(
        @Param(
                symbol = "c₁",
                says = "The share of the fall promised by the slope with which a step is content.",
                min = 0,
                max = 1,
                value = 1e-4,
                from = 1e-6,
                log = true)
        double c1,

        @Param(
                symbol = "shrink",
                says = "Each trial is so many times as long as the last.",
                min = Range.ABOVE_ZERO,
                max = MOST_SHRINK,
                value = 0.5,
                from = 0.01,
                to = 0.9)
        double shrink,

        @Param(
                symbol = "initial",
                says = "The α that is tried first.",
                min = Range.ABOVE_ZERO,
                value = 1,
                from = 1e-3,
                to = 100,
                log = true)
        double initial)
        implements Optimizer {

    /** Beyond it a step that finds no α would try tens of thousands. */
    static final double MOST_SHRINK = 0.999;

    @Override
    public Walk start(Vec at) {
        return oracle -> {
            var g = oracle.gradient();
            var d = g.times(-1);
            double slope = -g.dot(g);
            oracle.working().line("d = −g", d);
            oracle.working().line("slope = g₁·d₁ + g₂·d₂", slope);
            double alpha = Backtracking.search(oracle, d, slope, initial, c1, shrink, "α = initial·shrink^k");
            oracle.go(oracle.move().minus("α", alpha).times("g", g).end());
        };
    }
}
