package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate rises on a straight line during the first steps. */
@About(
        id = "warmup",
        name = "Linear warm-up",
        source = "Goyal et al. 2017, arXiv:1706.02677; torch.optim.lr_scheduler.LinearLR",
        formula = "η ← η·(from + (1 − from)·min(1, k/steps))")
record Warmup(
        @Param(
                symbol = "steps",
                says = "The number of steps until η is whole.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 10,
                to = 1000,
                log = true)
        int steps,

        @Param(symbol = "from", says = "The factor of η at the start.", min = 0, value = 0.1, to = 1)
        double from)
        implements Schedule {

    @Override
    public double factor(int k) {
        return from + (1 - from) * Math.min(1, (double) k / steps);
    }

    @Override
    public String line(int k) {
        return "φ = from + (1 − from)·min(1, k/steps)";
    }
}
