package ravine.optimizer;

import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Variant;

/** Nonlinear conjugate gradient: each direction is bent so that it does not undo the last. */
@About(
        id = "cg",
        name = "Nonlinear conjugate gradient",
        source = "Fletcher & Reeves 1964; Polak & Ribière 1969; Nocedal & Wright 2006, section 5.2",
        formula =
                "d ← −g + γd, form polak-ribiere: γ = max(0, g·(g − G)/‖G‖²), fletcher-reeves: γ = ‖g‖²/‖G‖², G the last g; d ← −g where d does not descend; x ← x + αd, α by a strong Wolfe line search")
record ConjugateGradient(@Choice("polak-ribiere") Form form) implements Optimizer {

    /** How little of the slope a line search leaves, so that directions stay conjugate. */
    private static final double CURVATURE = 0.1;

    enum Form {
        @Variant(
                "γ falls to zero where gradients hardly change, which restarts the method (Polak–Ribière+), as in SciPy.")
        POLAK_RIBIERE("γ = max(0, (g₁·(g₁ − G₁) + g₂·(g₂ − G₂))/(G₁² + G₂²))"),
        @Variant("The first form, by Fletcher and Reeves: γ is the ratio of the gradients' squared lengths.")
        FLETCHER_REEVES("γ = (g₁² + g₂²)/(G₁² + G₂²)");

        private final String line;

        Form(String line) {
            this.line = line;
        }

        private double gamma(Vec g, Vec last) {
            return this == FLETCHER_REEVES
                    ? g.dot(g) / last.dot(last)
                    : Math.max(0, g.dot(g.minus(last)) / last.dot(last));
        }
    }

    @Override
    public Walk start(Vec at) {
        return new Walk() {
            private Vec d = Vec.ZERO;
            private Vec last = Vec.ZERO;
            private double reach;

            @Override
            public void step(Oracle oracle) {
                var g = oracle.gradient();
                boolean fresh = last.equals(Vec.ZERO);
                double gamma = fresh ? 0 : form.gamma(g, last);
                d = d.times(gamma).minus(g);
                boolean restarted = !(g.dot(d) < 0);
                if (restarted) {
                    d = g.times(-1);
                }
                if (!fresh) {
                    oracle.note("G", last);
                    oracle.note(form.line, gamma);
                }
                oracle.memory(fresh || restarted ? "d = −g" : "d ← γ·d − g", d);
                last = g;
                double slope = g.dot(d);
                explain(oracle.working(), slope);
                double alpha = new StrongWolfe(oracle, d, slope, CURVATURE).search(first(d, slope));
                reach = alpha * slope;
                oracle.go(oracle.move().plus("α", alpha).times("d", d).end());
            }

            private void explain(Working working, double slope) {
                working.line("slope = g₁·d₁ + g₂·d₂", slope);
                working.know("fall", reach);
                working.line(reach < 0 ? "α = fall/slope" : "α = min(1, 1/√(d₁² + d₂²))", first(d, slope));
            }

            /** Where f would fall as far as in the last step, if it were straight. */
            private double first(Vec d, double slope) {
                return reach < 0 ? reach / slope : Math.min(1, 1 / d.norm());
            }
        };
    }
}
