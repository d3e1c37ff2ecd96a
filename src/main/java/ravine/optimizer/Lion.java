package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;

/** Lion: only the sign of the blended momentum decides the step. */
@About(
        id = "lion",
        name = "Lion",
        source = "Chen et al. 2023, arXiv:2302.06675",
        formula = "x ← x − η(sign(β₁m + (1 − β₁)g) + λx); m ← β₂m + (1 − β₂)g")
record Lion(
        @Rate(0.01) double eta,
        @DecayRate(symbol = "β₁", max = 1) double beta1,
        @DecayRate(symbol = "β₂", value = 0.99, max = 1) double beta2,
        @WeightDecay double decay)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec mean = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double rate = oracle.anneal(eta);
                var blend = mean.get().blend(g, 1 - beta1);
                var m = mean.blend(g, 1 - beta2);
                oracle.note("c = β₁·m + (1 − β₁)·g", blend);
                oracle.memory("m ← β₂·m + (1 − β₂)·g", m);
                oracle.go(oracle.move()
                        .descend(rate)
                        .times("sign(c)", blend.map(Math::signum))
                        .minus(RATE, rate)
                        .times("λ", decay)
                        .times("x", oracle.at())
                        .end());
            }
        };
    }
}
