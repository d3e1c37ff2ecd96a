package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;

/** AdaBelief: Adam that divides by how far gradients are from their average. */
@About(
        id = "adabelief",
        name = "AdaBelief",
        source = "Zhuang et al. 2020, arXiv:2010.07468",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)(g − m)² + ε; x ← x − ηm̂/(√ŝ + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)")
record AdaBelief(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MutableVec squares = new MutableVec();
            private final GatheredWeight gathered = new GatheredWeight(beta2);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var mean = m.add(oracle, g);
                var s = squares.set(
                        squares.get().blend(g.minus(mean).squared(), 1 - beta2).plus(epsilon));
                var sHat = s.over(gathered.after(oracle.t()));
                oracle.note("s ← β₂·s + (1 − β₂)·(g − m)² + ε", s);
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
