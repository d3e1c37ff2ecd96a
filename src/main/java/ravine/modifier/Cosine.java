package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls along half a cosine wave. */
@About(
        id = "cosine",
        name = "Cosine annealing",
        source = "Loshchilov & Hutter 2017, arXiv:1608.03983; torch.optim.lr_scheduler.CosineAnnealingLR",
        formula = "η ← η·(low + (1 − low)·½(1 + cos(π·min(k, horizon)/horizon)))")
record Cosine(
        @Param(
                symbol = "horizon",
                says = "The number of steps until η is at its lowest.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 100,
                to = 1000,
                log = true)
        int horizon,

        @Param(symbol = "low", says = "The lowest factor of η.", min = 0, max = 1, value = 0)
        double low)
        implements Schedule {

    @Override
    public double factor(int k) {
        return low + (1 - low) * (1 + Math.cos(Math.PI * Math.min(k, horizon) / horizon)) / 2;
    }

    @Override
    public String line(int k) {
        return "φ = low + (1 − low)·(1 + cos(π·min(k, horizon)/horizon))/2";
    }
}
