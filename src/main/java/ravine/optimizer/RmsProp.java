package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Range;

/** RMSProp: each coordinate is divided by the root of a fading average of its squared gradients. */
@About(
        id = "rmsprop",
        name = "RMSProp",
        source = "Tieleman & Hinton 2012; torch.optim.RMSprop",
        formula =
                "s ← βs + (1 − β)g²; centered: a ← βa + (1 − β)g, q = s − a², else q = s; inside: d = g/√(q + ε) · outside: d = g/(ε + √q); b ← μb + d; x ← x − ηb; nesterov: g at x − ημb")
record RmsProp(
        @Rate double eta,
        @DecayRate(max = 1) double beta,
        @Epsilon(1e-6) double epsilon,
        @Choice("inside") EpsilonPlacement placement,

        @Choice(
                value = "false",
                says = "The mean is taken out, so that q is a variance of the gradient, as in Graves 2013 and PyTorch.")
        boolean centered,

        @DecayRate(
                symbol = "μ",
                says = "Momentum of the scaled steps, as in PyTorch; 0 for none.",
                max = Range.UNBOUNDED,
                value = 0)
        double momentum,

        @Choice(
                value = "false",
                says = "The gradient is taken where the momentum is about to lead, as in Dozat 2016 for Adam.")
        boolean nesterov)
        implements Optimizer {

    private String divisor() {
        var root = placement.symbol(centered ? "q" : "s");
        return placement == EpsilonPlacement.INSIDE ? root : "(" + root + ")";
    }

    @Override
    public Walk start(Vec at) {
        var scaled = "d = g/" + divisor();
        return new Walk() {
            private final MutableVec squares = new MutableVec();
            private final MutableVec mean = new MutableVec();
            private final MutableVec moment = new MutableVec();

            private Vec ahead(Oracle oracle, double rate) {
                var ahead = oracle.at().minus(moment.get().times(rate * momentum));
                oracle.note("x − η·μ·b = x − η·μ·b", ahead);
                return oracle.gradient(ahead);
            }

            @Override
            public void step(Oracle oracle) {
                double rate = oracle.anneal(eta);
                var g = nesterov ? ahead(oracle, rate) : oracle.gradient();
                var s = squares.blend(g.squared(), 1 - beta);
                var a = mean.blend(g, 1 - beta);
                var q = centered ? s.minus(a.squared()).max(Vec.ZERO) : s;
                var root = placement.root(q, epsilon);
                oracle.sketch(new StepGeometry.Rates(new Vec(rate, rate).over(root)));
                var d = g.over(root);
                var b = moment.set(moment.get().times(momentum).plus(d));
                oracle.note("s ← β·s + (1 − β)·g²", s);
                if (centered) {
                    oracle.note("a ← β·a + (1 − β)·g", a);
                    oracle.note("q = max(0, s − a²)", q);
                }
                oracle.note(scaled, d);
                oracle.memory("b ← μ·b + d", b);
                oracle.go(oracle.move().descend(rate).times("b", b).end());
            }
        };
    }
}
