package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** Quasi-hyperbolic Adam: each average of Adam blended with its newest sample. */
@About(
        id = "qhadam",
        name = "Quasi-hyperbolic Adam",
        source = "Ma & Yarats 2019, arXiv:1810.06801",
        formula =
                "m ← β₁m + (1 − β₁)g; s ← β₂s + (1 − β₂)g²; x ← x − η((1 − ν₁)g + ν₁m̂)/(√((1 − ν₂)g² + ν₂ŝ) + ε) with m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)")
record QuasiHyperbolicAdam(
        @Rate double eta,
        @DecayRate(symbol = "β₁") double beta1,
        @DecayRate(symbol = "β₂", value = 0.999) double beta2,
        @Epsilon double epsilon,

        @Param(
                symbol = "ν₁",
                says = "The share of the average m in each step; the rest is the gradient itself.",
                min = -Range.UNBOUNDED,
                value = 0.7,
                from = 0,
                to = 1)
        double nu1,

        @Param(
                symbol = "ν₂",
                says = "The share of the average s in the divisor; the rest is the square of the gradient itself.",
                min = 0,
                max = 1,
                value = 1)
        double nu2)
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
                var root = g.squared().blend(s.corrected(oracle), nu2).sqrt().plus(epsilon);
                oracle.go(oracle.move()
                        .descend(rate)
                        .times("1 − ν₁", 1 - nu1)
                        .times("g", g)
                        .over("√((1 − ν₂)·g² + ν₂·ŝ) + ε", root)
                        .descend(rate)
                        .times("ν₁", nu1)
                        .times("m̂", m.memory(oracle))
                        .over("√((1 − ν₂)·g² + ν₂·ŝ) + ε", root)
                        .end());
            }
        };
    }
}
