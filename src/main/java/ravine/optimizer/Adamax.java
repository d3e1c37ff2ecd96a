package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Variant;

/** Adamax: Adam with the largest gradient lately instead of a root of squares. */
@About(
        id = "adamax",
        name = "Adamax",
        source = "Kingma & Ba 2015, arXiv:1412.6980; torch.optim.Adamax",
        formula =
                "m ← β₁m + (1 − β₁)g; lecture: u ← max(β₂u, |g|); x ← x − ηm̂/(ε + u) · pytorch: u ← max(β₂u, |g| + ε); x ← x − ηm̂/u; m̂ = m/(1 − β₁ᵗ)")
record Adamax(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,
        @Choice("lecture") Form form)
        implements Optimizer {

    enum Form {
        @Variant("ε is added to the divisor, as in the lecture.")
        LECTURE,
        @Variant("ε is added to each gradient before the largest is taken, as in PyTorch.")
        PYTORCH
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MutableVec largest = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                m.add(oracle, g);
                var size = g.abs().plus(form == Form.PYTORCH ? epsilon : 0);
                var u = largest.set(largest.get().times(beta2).max(size));
                oracle.note(form == Form.PYTORCH ? "u ← max(β₂·u, |g| + ε)" : "u ← max(β₂·u, |g|)", u);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("m̂", m.memory(oracle))
                        .over(form == Form.PYTORCH ? "u" : "ε + u", u.plus(form == Form.PYTORCH ? 0 : epsilon))
                        .end());
            }
        };
    }
}
