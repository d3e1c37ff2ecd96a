package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls by a factor every so many steps. */
@About(id = "step", name = "Step decay", source = "torch.optim.lr_scheduler.StepLR", formula = "η ← η·factor^⌊k/every⌋")
record StepDecay(
        @Param(symbol = "factor", says = "By this η is multiplied each time.", min = 0, value = 0.5, to = 1)
        double factor,

        @Param(
                symbol = "every",
                says = "The number of steps between two falls.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 10,
                to = 1000,
                log = true)
        int every)
        implements Schedule {

    @Override
    public double factor(int k) {
        int falls = k / every;
        return Math.pow(factor, falls);
    }

    @Override
    public String line(int k) {
        return "φ = factor^⌊k/every⌋";
    }
}
