package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls by the same share every step. */
@About(
        id = "exponential",
        name = "Exponential decay",
        source = "torch.optim.lr_scheduler.ExponentialLR, whose gamma is exp(−rate)",
        formula = "η ← η·exp(−rate·k)")
record Exponential(
        @Param(
                symbol = "rate",
                says = "The share by which η falls in each step, about.",
                min = 0,
                value = 0.01,
                from = 1e-4,
                to = 10,
                log = true)
        double rate)
        implements Schedule {

    @Override
    public double factor(int k) {
        return Math.exp(-rate * k);
    }

    @Override
    public String line(int k) {
        return "φ = exp(−rate·k)";
    }
}
