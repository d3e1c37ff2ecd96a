package ravine.optimizer;

import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.spec.About;

/** BFGS: Newton's method with an inverse Hessian learnt from how gradients change. */
@About(
        id = "bfgs",
        name = "BFGS",
        source = "Broyden, Fletcher, Goldfarb, Shanno 1970; Nocedal & Wright 2006, algorithm 6.1",
        formula =
                "x ← x − αBg, α by a strong Wolfe line search; with s = αBg's step, y the change of g, ρ = 1/s·y: B ← (I − ρsyᵀ)B(I − ρysᵀ) + ρssᵀ, B starts at (s·y/y·y)I")
record Bfgs() implements Optimizer {

    /** How much of the slope a line search may leave. */
    static final double CURVATURE = 0.9;

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Symmetric b = Symmetric.IDENTITY;
            private boolean learnt;

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                var p = b.times(g);
                oracle.note("B₁", new Vec(b.a11(), b.a12()));
                oracle.note("B₂", new Vec(b.a12(), b.a22()));
                oracle.note("Bg = B₁₁·g₁ + B₁₂·g₂; B₂₁·g₁ + B₂₂·g₂", p);
                double first = learnt ? 1 : Math.min(1, 1 / g.norm());
                double alpha = new StrongWolfe(oracle, p.times(-1), -g.dot(p), CURVATURE).search(first);
                var there = oracle.move().minus("α", alpha).times("Bg", p).end();
                oracle.go(there);
                if (alpha > 0) {
                    learn(CurvaturePair.of(
                            there.minus(oracle.at()), oracle.gradient(there).minus(g)));
                }
            }

            private void learn(@Nullable CurvaturePair pair) {
                if (pair == null) {
                    return;
                }
                var s = pair.s();
                var y = pair.y();
                double sy = pair.sy();
                if (!learnt) {
                    b = Symmetric.IDENTITY.times(sy / y.dot(y));
                    learnt = true;
                }
                var by = b.times(y);
                b = b.plus(Symmetric.outer(s, s).times((1 + y.dot(by) / sy) / sy))
                        .plus(Symmetric.outer(by, s).times(-2 / sy));
            }
        };
    }
}
