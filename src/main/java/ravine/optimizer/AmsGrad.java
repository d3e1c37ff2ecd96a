package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;

/** AMSGrad: Adam whose divisor never falls. */
@About(
        id = "amsgrad",
        name = "AMSGrad",
        source = "Reddi, Kale, Kumar 2018, arXiv:1904.09237; torch.optim.Adam(amsgrad=True)",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; w ← max(w, s); x ← x − ηm̂/(√(w/(1 − β₂ᵗ)) + ε) with m̂ = m/(1 − β₁ᵗ)")
record AmsGrad(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MovingAverage s = MovingAverage.ofSquares(beta2);
            private final MutableVec largest = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                m.add(oracle, g);
                var w = largest.set(largest.get().max(s.add(oracle, g.squared())));
                oracle.note("w ← max(w, s)", w);
                var wHat = w.over(s.weight());
                oracle.note("ŵ = w/(1 − β₂ᵗ)", wHat);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("m̂", m.memory(oracle))
                        .over("√ŵ + ε", wHat.sqrt().plus(epsilon))
                        .end());
            }
        };
    }
}
