package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls on a straight line to zero. */
@About(
        id = "linear",
        name = "Linear decay",
        source = "torch.optim.lr_scheduler.LinearLR",
        formula = "η ← η·max(0, 1 − k/horizon)")
record Linear(
        @Param(
                symbol = "horizon",
                says = "The number of steps until η is zero.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 100,
                to = 1000,
                log = true)
        int horizon)
        implements Schedule {

    @Override
    public double factor(int k) {
        return Math.max(0, 1 - (double) k / horizon);
    }

    @Override
    public String line(int k) {
        return "φ = max(0, 1 − k/horizon)";
    }
}
