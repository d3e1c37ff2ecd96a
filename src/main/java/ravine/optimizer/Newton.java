package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;
import ravine.spec.About;
import ravine.spec.Choice;
import ravine.spec.Param;
import ravine.spec.Role;

/** Newton's method: to where the parabola that touches f has its minimum. */
@About(
        id = "newton",
        name = "Newton",
        source = "Nocedal & Wright 2006, section 3.4; search=false, damping=0 is the textbook step",
        formula =
                "x ← x − α(H + λI)⁻¹g, λ raised from damping until H + λI is positive definite; search: α the first of η·2⁻ᵏ that lowers f enough, else α = η; without search and damping the pure step −ηH⁻¹g, which may climb to a saddle, and none where H is singular")
record Newton(
        @Param(
                role = Role.RATE,
                symbol = Optimizer.RATE,
                says = "The share of the whole step that is taken, or tried first: 1 is Newton's own.",
                min = 0,
                value = 1,
                to = 2)
        double eta,

        @Param(
                symbol = "λ",
                says = "What is at least added to the diagonal of the Hessian: the greater, the shorter the step.",
                min = 0,
                value = 0,
                to = 10)
        double damping,

        @Choice(value = "true", says = "The step is halved until it lowers f enough, as in textbooks on optimization.")
        boolean search)
        implements Optimizer {

    /** The smallest eigenvalue that H + λI is given, as a share of the largest of H. */
    private static final double DEFINITE = 1e-3;

    /** The share of the fall promised by the slope with which a step is content. */
    private static final double DECREASE = 1e-4;

    @Override
    public Walk start(Vec at) {
        return oracle -> {
            var g = oracle.gradient();
            var h = oracle.hessian(oracle.at());
            double lambda = lambda(h);
            explain(oracle.working(), h, lambda);
            if (lambda > damping) {
                oracle.note("λ raised, H not positive definite", lambda);
            }
            oracle.note(lambdaLine(h, lambda), lambda);
            oracle.note("H₁", new Vec(h.a11(), h.a12()));
            oracle.note("H₂", new Vec(h.a12(), h.a22()));
            var raised = h.plus(lambda);
            if (raised.isSingular()) {
                oracle.note("H singular, so no step: determinant", raised.determinant());
            }
            var d = raised.isSingular() ? Vec.ZERO : raised.solve(g);
            oracle.note(raised.isSingular() ? STEP : STEP + SOLVED, d);
            double rate = oracle.anneal(eta);
            double alpha = search ? search(oracle, g, d, rate) : rate;
            if (!search) {
                oracle.working().line("α = η", rate);
            }
            oracle.go(oracle.move().minus("α", alpha).times("(H + λI)⁻¹g", d).end());
        };
    }

    /** Where f falls enough along −d. */
    private static double search(Oracle oracle, Vec g, Vec solved, double rate) {
        var d = solved.times(-1);
        double slope = -g.dot(solved);
        oracle.working().asked("d", " = −(H + λI)⁻¹g", d);
        oracle.working().line("slope = g₁·d₁ + g₂·d₂", slope);
        oracle.working().know("c₁", DECREASE);
        return Backtracking.search(oracle, d, slope, rate, DECREASE, 0.5, "α = η·0.5^k");
    }

    /** The Hessian, and its eigenvalues where they raise λ. */
    private void explain(Working working, Symmetric h, double lambda) {
        working.asked("H₁", ", the first row of the Hessian", new Vec(h.a11(), h.a12()));
        working.asked("H₂", ", the second row", new Vec(h.a12(), h.a22()));
        if (lambda > damping) {
            working.line("μ₁ = (H₁₁ + H₂₂)/2 − √(((H₁₁ − H₂₂)/2)² + H₁₂²)", h.smallestEigenvalue());
            working.line("μ₂ = (H₁₁ + H₂₂)/2 + √(((H₁₁ − H₂₂)/2)² + H₁₂²)", h.largestEigenvalue());
        }
    }

    /** λ and how it came about. */
    private String lambdaLine(Symmetric h, double lambda) {
        if (lambda == damping) {
            return "λ";
        }
        return h.largestEigenvalue() == 0 && h.smallestEigenvalue() == 0 ? "λ = 1" : "λ = 0.001·max(|μ₁|, |μ₂|) − μ₁";
    }

    private static final String STEP = "(H + λI)⁻¹g";
    private static final String OVER = "/((H₁₁ + λ)·(H₂₂ + λ) − H₁₂²)";
    private static final String SOLVED = " = ((H₂₂ + λ)·g₁ − H₁₂·g₂)" + OVER + "; ((H₁₁ + λ)·g₂ − H₁₂·g₁)" + OVER;

    private double lambda(Symmetric h) {
        boolean pure = !search && damping == 0;
        double smallest = h.smallestEigenvalue();
        double wanted = DEFINITE * Math.max(Math.abs(smallest), Math.abs(h.largestEigenvalue()));
        boolean definite = smallest + damping > 0 && !h.plus(damping).isSingular();
        if (pure || definite) {
            return damping;
        }
        return wanted - smallest + (wanted == 0 ? 1 : 0);
    }
}
