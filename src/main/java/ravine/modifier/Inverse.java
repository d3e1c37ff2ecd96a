package ravine.modifier;

import ravine.spec.About;
import ravine.spec.Param;

/** The rate falls as one over the number of steps. */
@About(
        id = "inverse",
        name = "Inverse time decay",
        source = "Robbins & Monro 1951; the lr_decay of torch.optim.Adagrad",
        formula = "η ← η/(1 + rate·k)")
record Inverse(
        @Param(
                symbol = "rate",
                says = "How soon η falls: it is halved after 1/rate steps.",
                min = 0,
                value = 0.01,
                from = 1e-4,
                to = 10,
                log = true)
        double rate)
        implements Schedule {

    @Override
    public double factor(int k) {
        return 1 / (1 + rate * k);
    }

    @Override
    public String line(int k) {
        return "φ = 1/(1 + rate·k)";
    }
}
