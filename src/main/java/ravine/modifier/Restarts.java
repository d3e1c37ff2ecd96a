package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls along half a cosine wave, again and again. */
@About(
        id = "restarts",
        name = "Cosine annealing with warm restarts",
        source = "Loshchilov & Hutter 2017, arXiv:1608.03983; torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
        formula =
                "η ← η·(low + (1 − low)·½(1 + cos(π·j/p))), j steps into a period p; the first is period, each stretch times the last")
record Restarts(
        @Param(
                symbol = "period",
                says = "The number of steps until the first restart.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 50,
                to = 1000,
                log = true)
        int period,

        @Param(
                symbol = "stretch",
                says = "Each period is so many times as long as the last.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 1,
                to = 10)
        int stretch,

        @Param(symbol = "low", says = "The lowest factor of η.", min = 0, max = 1, value = 0)
        double low)
        implements Schedule {

    @Override
    public double factor(int k) {

        long length = period;
        long into = k;
        if (stretch == 1) {
            into %= length;
        }
        while (into >= length) {
            into -= length;
            length *= stretch;
        }
        return low + (1 - low) * (1 + Math.cos(Math.PI * into / length)) / 2;
    }
}
