package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** NAdam: Adam with Nesterov momentum. */
@About(
        id = "nadam",
        name = "NAdam",
        source = "Dozat 2016; torch.optim.NAdam",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; μₜ = β₁(1 − ½·0.96^(tψ)), Pₜ = μ₁…μₜ; n = μₜ₊₁m/(1 − Pₜ₊₁) + (1 − μₜ)g/(1 − Pₜ); x ← x − ηn/(√ŝ + ε) with ŝ = s/(1 − β₂ᵗ)")
record Nadam(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,

        @Param(
                key = "momentum_decay",
                symbol = "ψ",
                says = "How soon the momentum μ rises to β₁: the greater, the sooner.",
                min = 0,
                value = 0.004,
                from = 1e-4,
                to = 1,
                log = true)
        double momentumDecay)
        implements Optimizer {

    private double mu(int t) {
        return beta1 * (1 - Math.pow(0.96, t * momentumDecay) / 2);
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MovingAverage s = MovingAverage.ofSquares(beta2);
            private double product = 1;

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double mu = mu(oracle.t());
                double next = mu(oracle.t() + 1);
                product *= mu;
                var n = m.add(oracle, g).times(next / (1 - product * next)).plus(g.times((1 - mu) / (1 - product)));
                s.add(oracle, g.squared());
                oracle.note("μₜ = β₁·(1 − 0.96^(t·ψ)/2)", mu);
                oracle.note("μₜ₊₁ = β₁·(1 − 0.96^((t + 1)·ψ)/2)", next);
                oracle.note(oracle.t() == 1 ? "Pₜ = μₜ" : "Pₜ ← Pₜ·μₜ", product);
                oracle.memory("n = μₜ₊₁·m/(1 − Pₜ·μₜ₊₁) + (1 − μₜ)·g/(1 − Pₜ)", n);
                oracle.go(oracle.move()
                        .descend(oracle.anneal(eta))
                        .times("n", n)
                        .over("√ŝ + ε", s.corrected(oracle).sqrt().plus(epsilon))
                        .end());
            }
        };
    }
}
