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

    private static final String ROW_1 = "B₁ ← B₁₁ + c·s₁² − 2·By₁·s₁/sy; B₁₂ + c·s₁·s₂ − (By₁·s₂ + By₂·s₁)/sy";
    private static final String ROW_2 = "B₂ ← B₂₁ + c·s₁·s₂ − (By₁·s₂ + By₂·s₁)/sy; B₂₂ + c·s₂² − 2·By₂·s₂/sy";

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
                var d = p.times(-1);
                double slope = -g.dot(p);
                var working = oracle.working();
                working.line("d = −Bg", d);
                working.line("slope = g₁·d₁ + g₂·d₂", slope);
                working.line(learnt ? "α = 1" : "α = min(1, 1/√(g₁² + g₂²))", first);
                double alpha = new StrongWolfe(oracle, d, slope, CURVATURE).search(first);
                var there = oracle.move().minus("α", alpha).times("Bg", p).end();
                oracle.go(there);
                if (alpha > 0) {
                    var step = there.minus(oracle.at());
                    var change = oracle.gradient(there).minus(g);
                    var pair = CurvaturePair.of(step, change);
                    CurvaturePair.explain(working, oracle.at(), g, step, change, pair);
                    learn(pair, working);
                }
            }

            private void learn(@Nullable CurvaturePair pair, Working working) {
                if (pair == null) {
                    return;
                }
                var s = pair.s();
                var y = pair.y();
                double sy = pair.sy();
                if (!learnt) {
                    b = Symmetric.IDENTITY.times(sy / y.dot(y));
                    learnt = true;
                    rows(working, "B₁ ← sy/(y₁² + y₂²); 0", "B₂ ← 0; sy/(y₁² + y₂²)");
                }
                var before = b;
                var by = b.times(y);
                b = b.plus(Symmetric.outer(s, s).times((1 + y.dot(by) / sy) / sy))
                        .plus(Symmetric.outer(by, s).times(-2 / sy));
                if (working.isRead()) {
                    var change = pair.change();
                    working.line("By = B₁₁·y₁ + B₁₂·y₂; B₂₁·y₁ + B₂₂·y₂", before.times(change));
                    double weight = (1 + change.dot(before.times(change)) / pair.product()) / pair.product();
                    working.line("c = (1 + (y₁·By₁ + y₂·By₂)/sy)/sy", weight);
                    rows(working, ROW_1, ROW_2);
                }
            }

            private void rows(Working working, String first, String second) {
                working.line(first, new Vec(b.a11(), b.a12()));
                working.line(second, new Vec(b.a12(), b.a22()));
            }
        };
    }
}
