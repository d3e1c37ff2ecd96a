package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;
import ravine.spec.Variant;

/** Momentum (heavy ball): the step remembers the steps before it. */
@About(
        id = "momentum",
        name = "Momentum",
        source = "Polyak 1964; Sutskever et al. 2013; torch.optim.SGD",
        formula = "undamped: v ← βv + (1 − dampening)g, first v = g; x ← x − ηv · velocity: v ← βv − ηg; x ← x + v · "
                + "ema: v ← βv + (1 − β)g; x ← x − ηv; β rises from beta_from to beta over beta_steps steps")
record Momentum(
        @Param(symbol = "η", min = 0, max = 1e6, value = 0.1, from = 1e-4, to = 10, log = true)
        double eta,

        @Param(symbol = "β", min = 0, max = 0.9999, value = 0.9)
        double beta,

        @Choice("undamped") Form form,

        @Param(symbol = "dampening", min = 0, max = 1, value = 0)
        double dampening,

        @Param(key = "beta_from", symbol = "beta_from", min = 0, max = 0.9999, value = 0.9, like = "beta")
        double betaFrom,

        @Param(key = "beta_steps", symbol = "beta_steps", min = 0, max = 1_000_000, value = 0, to = 1000)
        int betaSteps)
        implements Optimizer {

    enum Form {
        @Variant("The rate multiplies the whole velocity, as in PyTorch; the velocity is a sum of gradients.")
        UNDAMPED,
        @Variant(
                "The velocity holds the rate of each step that went into it, as in Sutskever et al.; under a schedule it differs.")
        VELOCITY,
        @Variant("The velocity is an average of gradients, so that a larger β does not make the steps longer.")
        EMA
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Vec v = Vec.ZERO;

            @Override
            public Vec step(View view) {
                var g = view.gradient();
                double rate = view.anneal(eta);
                double decay = decay(view.t());
                v = switch (form) {
                    case UNDAMPED -> view.t() == 1 ? g : v.times(decay).plus(g.times(1 - dampening));
                    case VELOCITY -> v.times(decay).minus(g.times(rate));
                    case EMA -> v.blend(g, 1 - decay);
                };
                view.note("β", decay);
                view.note("v", v);
                return form == Form.VELOCITY ? view.at().plus(v) : view.at().minus(v.times(rate));
            }
        };
    }

    private double decay(int t) {
        return betaSteps == 0 ? beta : betaFrom + (beta - betaFrom) * Math.min(1, (t - 1.0) / betaSteps);
    }
}
