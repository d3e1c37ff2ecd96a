package ravine.optimizer;

import ravine.MutableVec;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Param;
import ravine.spec.Range;

/** Quasi-hyperbolic momentum: a blend of a plain step and a step of averaged gradients. */
@About(
        id = "qhm",
        name = "Quasi-hyperbolic momentum",
        source = "Ma & Yarats 2019, arXiv:1810.06801",
        formula = "v ← βv + (1 − β)g; x ← x − η((1 − ν)g + νv)")
record QuasiHyperbolicMomentum(
        @Rate double eta,
        @DecayRate(max = 1) double beta,

        @Param(
                symbol = "ν",
                says = "The share of the velocity in each step; the rest is the gradient itself.",
                min = -Range.UNBOUNDED,
                value = 0.7,
                from = 0,
                to = 1)
        double nu)
        implements Optimizer {

    @Override
    public double reach() {
        return 1;
    }

    @Override
    public double rateLimit(double curvature) {
        return 2 * (1 + beta) / ((1 + beta * (1 - 2 * nu)) * curvature);
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private final MutableVec mean = new MutableVec();

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                double rate = oracle.anneal(eta);
                var v = mean.blend(g, 1 - beta);
                oracle.memory("v ← β·v + (1 − β)·g", v);
                oracle.go(oracle.move()
                        .descend(rate)
                        .times("1 − ν", 1 - nu)
                        .times("g", g)
                        .descend(rate)
                        .times("ν", nu)
                        .times("v", v)
                        .end());
            }
        };
    }
}
