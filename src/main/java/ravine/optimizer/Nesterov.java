package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Range;
import ravine.spec.Variant;

/** Nesterov momentum: the gradient is taken where the momentum is about to lead. */
@About(
        id = "nesterov",
        name = "Nesterov momentum",
        source = "Nesterov 1983; Sutskever et al. 2013; torch.optim.SGD(nesterov=True)",
        formula = "lookahead: g at x + βv; v ← βv − ηg; x ← x + v · pytorch: v ← βv + g; x ← x − η(g + βv)")
record Nesterov(
        @Rate double eta,
        @DecayRate(max = Range.UNBOUNDED) double beta,
        @Choice("lookahead") Form form) implements Optimizer {

    enum Form {
        @Variant("The gradient is taken at x + βv, as in the lecture and in Sutskever et al.")
        LOOKAHEAD,
        @Variant("PyTorch's form: its path is that of the look-ahead points, so the two draw different pictures.")
        PYTORCH
    }

    @Override
    public double reach() {
        return 1 / (1 - beta);
    }

    @Override
    public double rateLimit(double curvature) {
        return beta > 1 ? 0 : 2 * (1 + beta) / ((1 + 2 * beta) * curvature);
    }

    @Override
    public double contraction(double curvature) {
        double kept = 1 - eta * curvature;
        return new SecondOrder((1 + beta) * kept, beta * kept).contraction();
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec velocity = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                if (form == Form.LOOKAHEAD) {
                    lookahead(oracle, oracle.anneal(eta));
                } else {
                    pytorch(oracle, oracle.anneal(eta));
                }
            }

            private void lookahead(Oracle oracle, double rate) {
                var v = velocity.get();
                var ahead = oracle.at().plus(v.times(beta));
                oracle.note("x + β·v = x + β·v", ahead);
                v = velocity.set(v.times(beta).minus(oracle.gradient(ahead).times(rate)));
                oracle.memory("v ← β·v − η·g", v);
                oracle.go(oracle.move().plus("v", v).end());
            }

            private void pytorch(Oracle oracle, double rate) {
                var g = oracle.gradient();
                var v = velocity.set(velocity.get().times(beta).plus(g));
                oracle.memory("v ← β·v + g", v);
                oracle.go(oracle.move()
                        .descend(rate)
                        .times("g", g)
                        .descend(rate)
                        .times("β", beta)
                        .times("v", v)
                        .end());
            }
        };
    }
}
