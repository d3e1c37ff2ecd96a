package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;

/** RMSProp: each coordinate is divided by the root of a fading average of its squared gradients. */
@About(
        id = "rmsprop",
        name = "RMSProp",
        source = "Tieleman & Hinton 2012; torch.optim.RMSprop",
        formula = "s ← βs + (1 − β)g²; centered: a ← βa + (1 − β)g, q = s − a², else q = s; inside: d = g/√(q + ε) · "
                + "outside: d = g/(ε + √q); b ← μb + d; x ← x − ηb; nesterov: g at x − ημb")
record RmsProp(
        @Param(symbol = "η", min = 0, max = 1e6, value = 0.1, from = 1e-4, to = 10, log = true)
        double eta,

        @Param(symbol = "β", min = 0, max = 0.9999, value = 0.9)
        double beta,

        @Param(symbol = "ε", min = 0, max = 1, value = 1e-6, from = 1e-12, log = true)
        double epsilon,

        @Choice("inside") Placement placement,
        @Choice("false") boolean centered,

        @Param(symbol = "μ", min = 0, max = 0.9999, value = 0)
        double momentum,

        @Choice("false") boolean nesterov)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Vec s = Vec.ZERO;
            private Vec a = Vec.ZERO;
            private Vec b = Vec.ZERO;

            @Override
            public Vec step(View view) {
                double rate = view.anneal(eta);
                var g = nesterov ? view.gradient(view.at().minus(b.times(rate * momentum))) : view.gradient();
                s = s.blend(g.squared(), 1 - beta);
                a = a.blend(g, 1 - beta);
                var q = centered ? s.minus(a.squared()) : s;
                var d = g.over(placement.root(q, epsilon));
                b = b.times(momentum).plus(d);
                view.note("s", s);
                if (centered) {
                    view.note("a", a);
                }
                view.note("d", d);
                view.note("b", b);
                return view.at().minus(b.times(rate));
            }
        };
    }
}
