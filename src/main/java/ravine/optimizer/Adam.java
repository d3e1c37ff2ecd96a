package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;
import ravine.spec.Variant;

/** Adam: a fading average of gradients over the root of a fading average of their squares. */
@About(
        id = "adam",
        name = "Adam",
        source = "Kingma & Ba 2015, arXiv:1412.6980; average: McAllester's lectures on deep learning",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; bias: m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ) · none: m̂ = m, ŝ = s · "
                        + "average: 1 − β is 1/min(t, 1/(1 − β)), m̂ = m, ŝ = s; outside: x ← x − ηm̂/(√ŝ + ε) · inside: x ← x − ηm̂/√(ŝ + ε)")
record Adam(
        @Param(symbol = "η", min = 0, max = 1e6, value = 0.1, from = 1e-4, to = 10, log = true)
        double eta,

        @Param(symbol = "β₁", min = 0, max = 0.9999, value = 0.9)
        double beta1,

        @Param(symbol = "β₂", min = 0, max = 0.9999, value = 0.999)
        double beta2,

        @Param(symbol = "ε", min = 0, max = 1, value = 1e-8, from = 1e-12, log = true)
        double epsilon,

        @Choice("outside") Placement placement,
        @Choice("bias") Correction correction)
        implements Optimizer {

    enum Correction {
        @Variant(
                "m and s, which start at zero, are divided by the weight that they have gathered, as in Kingma & Ba and PyTorch.")
        BIAS,
        @Variant("No correction: the first steps are far from the later ones in length.")
        NONE,
        @Variant("Plain averages of all gradients until there are 1/(1 − β) of them, as in McAllester's lectures.")
        AVERAGE;

        private double weight(double beta, int t) {
            return this == AVERAGE ? 1 / Math.min(t, 1 / (1 - beta)) : 1 - beta;
        }

        private Vec corrected(Vec moment, double beta, int t) {
            return this == BIAS ? moment.over(1 - Math.pow(beta, t)) : moment;
        }
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Vec m = Vec.ZERO;
            private Vec s = Vec.ZERO;

            @Override
            public Vec step(View view) {
                var g = view.gradient();
                int t = view.t();
                m = m.blend(g, correction.weight(beta1, t));
                s = s.blend(g.squared(), correction.weight(beta2, t));
                var mHat = correction.corrected(m, beta1, t);
                var sHat = correction.corrected(s, beta2, t);
                view.note("m", m);
                view.note("s", s);
                view.note("m̂", mHat);
                view.note("ŝ", sHat);
                return view.at().minus(mHat.over(placement.root(sHat, epsilon)).times(view.anneal(eta)));
            }
        };
    }
}
