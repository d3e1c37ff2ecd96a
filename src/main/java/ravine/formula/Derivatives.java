package ravine.formula;

import ravine.Symmetric;
import ravine.Vec;

/** How the gradient and the Hessian are had from a formula: by central differences with h = ∛ε_machine·max(1, |x|). */
public record Derivatives() {
    public Vec gradient(Formula f, Vec at) {
        double h1 = Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(at.x1()));
        double h2 = Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(at.x2()));
        return new Vec(
                (f.value(at.x1() + h1, at.x2()) - f.value(at.x1() - h1, at.x2())) / ((at.x1() + h1) - (at.x1() - h1)),
                (f.value(at.x1(), at.x2() + h2) - f.value(at.x1(), at.x2() - h2)) / ((at.x2() + h2) - (at.x2() - h2)));
    }

    public Symmetric hessian(Formula f, Vec at) {
        return f.hessian(at);
    }

    public int cost() {
        return 4;
    }

    public int hessianCost() {
        return 9;
    }
}
