package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;

/** Rectified Adam: Adam that divides by the root of squares only once enough of them are known. */
@About(
        id = "radam",
        name = "Rectified Adam",
        source = "Liu et al. 2020, arXiv:1908.03265; torch.optim.RAdam has threshold 5",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; ρ∞ = 2/(1 − β₂) − 1; ρ = ρ∞ − 2tβ₂ᵗ/(1 − β₂ᵗ); ρ > threshold: c = √((ρ − 4)(ρ − 2)ρ∞/((ρ∞ − 4)(ρ∞ − 2)ρ)), x ← x − ηcm̂/(√ŝ + ε); else x ← x − ηm̂; m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)")
record RectifiedAdam(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,

        @Param(
                symbol = "threshold",
                says = "While ρ is no greater, steps are not divided by the root of s: 4 in the paper, 5 in PyTorch.",
                min = 4,
                value = 4,
                to = 10)
        double threshold)
        implements Optimizer {

    /** ρ∞, how many gradients s can tell of at most. */
    private double length() {
        return 2 / (1 - beta2) - 1;
    }

    private double rectification(double rho) {
        double most = length();
        return Math.sqrt((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho));
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MovingAverage m = MovingAverage.ofGradients(beta1);
            private final MovingAverage s = MovingAverage.ofSquares(beta2);

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                m.add(oracle, g);
                s.add(oracle, g.squared());
                double rho = length() - 2 * oracle.t() * (1 - s.weight()) / s.weight();
                oracle.note("ρ∞ = 2/(1 − β₂) − 1", length());
                oracle.note("ρ = ρ∞ − 2·t·β₂ᵗ/(1 − β₂ᵗ)", rho);
                var move = oracle.move().descend(oracle.anneal(eta));
                if (rho > threshold) {
                    double c = rectification(rho);
                    oracle.note("c = √((ρ − 4)·(ρ − 2)·ρ∞/((ρ∞ − 4)·(ρ∞ − 2)·ρ))", c);
                    move = move.times("c", c);
                }
                move = move.times("m̂", m.memory(oracle));
                var root = s.corrected(oracle).sqrt().plus(epsilon);
                if (rho > threshold) {
                    move = move.over("√ŝ + ε", root);
                }
                oracle.go(move.end());
            }
        };
    }
}
