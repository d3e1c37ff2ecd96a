package ravine.optimizer;

import java.util.Optional;
import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;
import ravine.spec.Range;
import ravine.spec.Variant;

/** Momentum (heavy ball): the step remembers the steps before it. */
@About(
        id = "momentum",
        name = "Momentum",
        source = "Polyak 1964; Sutskever et al. 2013; torch.optim.SGD",
        formula = "undamped: v ← βv + (1 − dampening)g, first v = g; x ← x − ηv · velocity: v ← βv − ηg; x ← x + v ·"
                + " ema: v ← βv + (1 − β)g; x ← x − ηv; β rises from β₀ to β over the first n steps")
record Momentum(
        @Rate double eta,
        @DecayRate(max = Range.UNBOUNDED) double beta,
        @Choice("undamped") Form form,

        @Param(
                symbol = "dampening",
                says = "The share of each gradient that does not enter the velocity, as in PyTorch.",
                min = -Range.UNBOUNDED,
                value = 0,
                from = 0,
                to = 1)
        double dampening,

        @DecayRate(
                key = "beta_from",
                symbol = "β₀",
                says = "Where β begins, if it rises.",
                max = Range.UNBOUNDED,
                like = "beta")
        double betaFrom,

        @Param(
                key = "beta_steps",
                symbol = "n",
                says = "The number of steps over which β rises; 0 if it does not.",
                min = 0,
                max = Integer.MAX_VALUE,
                value = 0,
                to = 1000)
        int betaSteps)
        implements Optimizer {

    enum Form {
        @Variant("The rate multiplies the whole velocity, which is a sum of gradients, as in PyTorch.")
        UNDAMPED,
        @Variant("The velocity holds the rate of each step that went into it, as in Sutskever et al.; under a schedule"
                + " it differs.")
        VELOCITY,
        @Variant("The velocity is an average of gradients, so that a larger β does not make the steps longer, as in"
                + " Adam.")
        EMA
    }

    @Override
    public double reach() {
        return gain() / (1 - beta);
    }

    @Override
    public double rateLimit(double curvature) {
        return beta > 1 ? 0 : 2 * (1 + beta) / (gain() * curvature);
    }

    /** What a gradient is multiplied by on its way into the velocity. */
    private double gain() {
        return form == Form.EMA ? 1 - beta : form == Form.UNDAMPED ? 1 - dampening : 1;
    }

    @Override
    public double criticalRate(double curvature) {
        double apart = 1 - Math.sqrt(beta);
        return beta < 1 ? apart * apart / (gain() * curvature) : Double.NaN;
    }

    /** Polyak 1964: both curvatures are critically damped, from one side and from the other. */
    @Override
    public Optional<Optimizer> best(double smallest, double largest) {
        double sum = Math.sqrt(smallest) + Math.sqrt(largest);
        double share = (Math.sqrt(largest) - Math.sqrt(smallest)) / sum;
        double decay = share * share;
        var turned = new Momentum(0, decay, form, dampening, decay, 0);
        return Optional.of(new Momentum(4 / (sum * sum) / turned.gain(), decay, form, dampening, decay, 0));
    }

    private String line(int t) {
        return switch (form) {
            case UNDAMPED -> t == 1 || dampening == 0 ? "v ← β·v + g" : "v ← β·v + (1 − dampening)·g";
            case VELOCITY -> "v ← β·v − η·g";
            case EMA -> "v ← β·v + (1 − β)·g";
        };
    }

    private double decay(int t) {
        return betaSteps == 0 ? beta : betaFrom + (beta - betaFrom) * Math.min(1, (t - 1.0) / betaSteps);
    }

    /** What a gradient is multiplied by where the velocity is a sum. */
    private double weight(int t, double rate) {
        return form == Form.VELOCITY ? -rate : t == 1 ? 1 : 1 - dampening;
    }

    @Override
    public double contraction(double curvature) {
        return new SecondOrder(1 + beta - gain() * eta * curvature, beta).contraction();
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec velocity = new MutableVec();
            // Once for each run and not for each step, where it took a seventh of the time.
            private final String first = line(1);
            private final String later = line(2);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double rate = oracle.anneal(eta);
                double decay = decay(oracle.t());
                var v = form == Form.EMA
                        ? velocity.blend(g, 1 - decay)
                        : velocity.set(velocity.get().times(decay).plus(g.times(weight(oracle.t(), rate))));
                oracle.note(betaSteps == 0 ? "β" : "β = β₀ + (β − β₀)·min(1, (t − 1)/n)", decay);
                oracle.memory(oracle.t() == 1 ? first : later, v);
                oracle.go(
                        form == Form.VELOCITY
                                ? oracle.move().plus("v", v).end()
                                : oracle.move().descend(rate).times("v", v).end());
            }
        };
    }
}
