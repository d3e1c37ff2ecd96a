package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Variant;

/** Adam: a fading average of gradients over the root of a fading average of their squares. */
@About(
        id = "adam",
        name = "Adam",
        source = "Kingma & Ba 2015, arXiv:1412.6980; torch.optim.Adam; average: McAllester's lectures on deep learning",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; bias: m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ) · none: m̂ = m, ŝ = s · average: 1 − β is 1/min(t, 1/(1 − β)), m̂ = m, ŝ = s; outside: x ← x − ηm̂/(√ŝ + ε) · inside: x ← x − ηm̂/√(ŝ + ε)")
record Adam(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,

        @Choice(value = "outside", says = "So do Kingma & Ba 2015.")
        EpsilonPlacement placement,

        @Choice("bias") Correction correction)
        implements Optimizer {

    enum Correction {
        @Variant(
                "m and s, which start at zero, are divided by the weight that they have gathered, as in Kingma & Ba and PyTorch.")
        BIAS(MovingAverage.M, MovingAverage.S, MovingAverage.M_HAT, MovingAverage.S_HAT),
        @Variant("No correction, as in RMSProp with momentum: the first steps are far from the later ones in length.")
        NONE(MovingAverage.M, MovingAverage.S, "m̂ = m", "ŝ = s"),
        @Variant("Plain averages of all gradients until there are 1/(1 − β) of them, as in McAllester's lectures.")
        AVERAGE("m ← (1 − w₁)·m + w₁·g", "s ← (1 − w₂)·s + w₂·g²", "m̂ = m", "ŝ = s");

        private final String m;
        private final String s;
        private final String mHat;
        private final String sHat;

        Correction(String m, String s, String mHat, String sHat) {
            this.m = m;
            this.s = s;
            this.mHat = mHat;
            this.sHat = sHat;
        }

        private double weight(double beta, int t) {
            return this == AVERAGE ? 1 / Math.min(t, 1 / (1 - beta)) : 1 - beta;
        }

        private double gathered(GatheredWeight weight, int t) {
            return this == BIAS ? weight.after(t) : 1;
        }
    }

    @Override
    public Walk start(Vec at) {
        var root = placement.symbol("ŝ");
        return new Walk() {
            private final MutableVec first = new MutableVec();
            private final MutableVec second = new MutableVec();
            private final GatheredWeight weight1 = new GatheredWeight(beta1);
            private final GatheredWeight weight2 = new GatheredWeight(beta2);

            @Override
            public void step(Oracle oracle) {
                int t = oracle.t();
                double gathered1 = correction.gathered(weight1, t);
                double gathered2 = correction.gathered(weight2, t);
                var g = oracle.gradient();
                var m = first.blend(g, correction.weight(beta1, t));
                var s = second.blend(g.squared(), correction.weight(beta2, t));
                var mHat = m.over(gathered1);
                var sHat = s.over(gathered2);
                if (correction == Correction.AVERAGE) {
                    oracle.note("w₁ = 1/min(t, 1/(1 − β₁))", correction.weight(beta1, t));
                    oracle.note("w₂ = 1/min(t, 1/(1 − β₂))", correction.weight(beta2, t));
                }
                oracle.note(correction.m, m);
                oracle.note(correction.s, s);
                oracle.memory(correction.mHat, mHat);
                oracle.note(correction.sHat, sHat);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("m̂", mHat)
                        .over(root, placement.root(sHat, epsilon))
                        .end());
            }
        };
    }
}
