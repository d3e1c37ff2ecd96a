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

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec squares = new MutableVec();
            private final MutableVec mean = new MutableVec();
            private final MutableVec moment = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                double rate = oracle.anneal(eta);
                var g = nesterov
                        ? oracle.gradient(oracle.at().minus(moment.get().times(rate * momentum)))
                        : oracle.gradient();
                var s = squares.blend(g.squared(), 1 - beta);
                var a = mean.blend(g, 1 - beta);
                var q = centered ? s.minus(a.squared()).max(Vec.ZERO) : s;
                var root = placement.root(q, epsilon);
                oracle.sketch(new StepGeometry.Rates(new Vec(rate, rate).over(root)));
                var d = g.over(root);
                var b = moment.set(moment.get().times(momentum).plus(d));
                oracle.note("s", s);
                if (centered) {
                    oracle.note("a", a);
                    oracle.note("q", q);
                }
                oracle.note("d", d);
                oracle.memory("b", b);
                oracle.go(oracle.move().descend(rate).times("b", b).end());
            }
        };
    }
}
