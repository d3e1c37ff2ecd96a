package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls as one over the root of the number of steps. */
@About(
        id = "inverse-sqrt",
        name = "Inverse square root decay",
        source = "Vaswani et al. 2017, arXiv:1706.03762",
        formula = "η ← η/√(1 + rate·k)")
record InverseSqrt(
        @Param(
                symbol = "rate",
                says = "How soon η falls: it is halved after 3/rate steps.",
                min = 0,
                value = 1,
                from = 1e-4,
                to = 10,
                log = true)
        double rate)
        implements Schedule {

    @Override
    public double factor(int k) {
        return 1 / Math.sqrt(1 + rate * k);
    }

    @Override
    public String line(int k) {
        return "φ = 1/√(1 + rate·k)";
    }
}
