package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;

/** AdamW: Adam with weight decay apart from the gradient. */
@About(
        id = "adamw",
        name = "AdamW",
        source = "Loshchilov & Hutter 2019, arXiv:1711.05101; torch.optim.AdamW",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; x ← x − ηλx − ηm̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)")
record AdamW(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,
        @WeightDecay(0.01) double decay)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MovingAverage s = MovingAverage.ofSquares(beta2);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double rate = oracle.anneal(eta);
                m.add(oracle, g);
                s.add(oracle, g.squared());
                oracle.go(oracle.move()
                        .minus(RATE, rate)
                        .times("λ", decay)
                        .times("x", oracle.at())
                        .descend(rate)
                        .times("m̂", m.memory(oracle))
                        .over("√ŝ + ε", s.corrected(oracle).sqrt().plus(epsilon))
                        .end());
            }
        };
    }
}
