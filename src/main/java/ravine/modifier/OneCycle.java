package ravine.modifier;

import ravine.optimizer.Working;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** The rate climbs from a fraction to its height and falls to almost nothing, once. */
@About(
        id = "onecycle",
        name = "One cycle",
        source = "Smith & Topin 2018, arXiv:1708.07120; torch.optim.lr_scheduler.OneCycleLR",
        formula =
                "η ← η·c, p = rise·horizon − 1; k ≤ p: c from 1/div to 1, then from 1 to 1/(div·final), each along half a cosine wave")
record OneCycle(
        @Param(
                symbol = "horizon",
                says = "The length of the cycle in steps.",
                min = 1,
                max = Integer.MAX_VALUE,
                value = 100,
                to = 1000,
                log = true)
        int horizon,

        @Param(symbol = "rise", says = "The share of the cycle in which η rises.", min = 0, max = 1, value = 0.3)
        double rise,

        @Param(
                symbol = "div",
                says = "At the start, η is divided by this.",
                min = Range.ABOVE_ZERO,
                value = 25,
                from = 1,
                to = 100,
                log = true)
        double div,

        @Param(
                key = "final",
                symbol = "final",
                says = "At the end, η is divided by div and by this too.",
                min = Range.ABOVE_ZERO,
                value = 1e4,
                from = 1,
                to = 1e6,
                log = true)
        double end)
        implements Schedule {

    @Override
    public double factor(int k) {

        double peak = peak();
        if (k <= peak) {
            return peak == 0 ? 1 : wave(1 / div, 1, k / peak);
        }
        return wave(1, 1 / (div * end), Math.min(1, (k - peak) / (horizon - 1 - peak)));
    }

    private double peak() {
        return rise * horizon - 1;
    }

    @Override
    public String line(int k) {
        double peak = peak();
        if (k <= peak) {
            return peak == 0 ? "φ = 1" : "φ = 1 + (1/div − 1)·(1 + cos(π·k/p))/2";
        }
        return "φ = 1/(div·final) + (1 − 1/(div·final))·(1 + cos(π·min(1, (k − p)/(horizon − 1 − p))))/2";
    }

    @Override
    public void explain(Working working, int k) {
        working.line("p = rise·horizon − 1", peak());
    }

    private static double wave(double from, double to, double share) {
        return to + (from - to) * (1 + Math.cos(Math.PI * share)) / 2;
    }
}
