package ravine.modifier;

import ravine.optimizer.Working;
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

    /** A period that has begun: so many were before it, how long it is and how many steps of it are taken. */
    private record Begun(long before, long length, long into) {}

    private Begun begun(int k) {
        if (stretch == 1) {
            return new Begun(k / period, period, k % period);
        }
        long before = 0;
        long length = period;
        long into = k;
        while (into >= length) {
            into -= length;
            length *= stretch;
            before++;
        }
        return new Begun(before, length, into);
    }

    @Override
    public double factor(int k) {
        var begun = begun(k);
        return low + (1 - low) * (1 + Math.cos(Math.PI * begun.into / begun.length)) / 2;
    }

    @Override
    public String line(int k) {
        return "φ = low + (1 − low)·(1 + cos(π·j/p))/2";
    }

    @Override
    public void explain(Working working, int k) {
        var begun = begun(k);
        working.asked("n", ", the periods before", (double) begun.before);
        working.line("p = period·stretch^n", (double) begun.length);
        working.line(stretch == 1 ? "j = k − n·period" : "j = k − (p − period)/(stretch − 1)", (double) begun.into);
    }
}
