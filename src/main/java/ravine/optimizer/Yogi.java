package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;

/** Yogi: Adam whose divisor changes by the size of the gradient alone, not by how far off it is. */
@About(
        id = "yogi",
        name = "Yogi",
        source = "Zaheer et al. 2018, Adaptive Methods for Nonconvex Optimization",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← s − (1 − β₂)·sign(s − g²)·g²; x ← x − ηm̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)")
record Yogi(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon(1e-3) double epsilon)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MutableVec second = new MutableVec();
            private final GatheredWeight gathered = new GatheredWeight(beta2);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var squares = g.squared();
                var before = second.get();
                var change = before.minus(squares).map(Math::signum).times(squares);
                var s = second.set(before.minus(change.times(1 - beta2)));
                var sHat = s.over(gathered.after(oracle.t()));
                m.add(oracle, g);
                oracle.note("s ← s − (1 − β₂)·sign(s − g²)·g²", s);
                oracle.note(MovingAverage.S_HAT, sHat);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("m̂", m.memory(oracle))
                        .over("√ŝ + ε", sHat.sqrt().plus(epsilon))
                        .end());
            }
        };
    }
}
