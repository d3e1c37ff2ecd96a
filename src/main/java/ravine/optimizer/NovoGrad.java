package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;

/** NovoGrad: momentum on gradients that were divided by an average of their length. */
@About(
        id = "novograd",
        name = "NovoGrad",
        source = "Ginsburg et al. 2019, arXiv:1905.11286, with one layer",
        formula =
                "first v = ‖g‖², m = g/√(v + ε) + λx; then v ← β₂v + (1 − β₂)‖g‖², m ← β₁m + g/√(v + ε) + λx; x ← x − ηm")
record NovoGrad(
        @Rate double eta,
        @DecayRate(symbol = "β₁", value = 0.95, max = 1) double beta1,
        @DecayRate(symbol = "β₂", value = 0.98, max = 1) double beta2,
        @Epsilon double epsilon,
        @WeightDecay double decay)
        implements Optimizer {

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private double v;
            private final MutableVec momentum = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                v = oracle.t() == 1 ? g.dot(g) : beta2 * v + (1 - beta2) * g.dot(g);
                var m = momentum.set(momentum.get()
                        .times(beta1)
                        .plus(g.over(Math.sqrt(v + epsilon)))
                        .plus(oracle.at().times(decay)));
                oracle.note(oracle.t() == 1 ? "v = g₁² + g₂²" : "v ← β₂·v + (1 − β₂)·(g₁² + g₂²)", v);
                oracle.memory("m ← β₁·m + g/√(v + ε) + λ·x", m);
                oracle.go(
                        oracle.move().descend(oracle.anneal(eta)).times("m", m).end());
            }
        };
    }
}
