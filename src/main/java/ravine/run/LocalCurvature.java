package ravine.run;

import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Objective;
import ravine.optimizer.Optimizer;

/** How f curves somewhere, and what rates it bears there, as if it were the parabola that touches it. */
public record LocalCurvature(double smallest, double largest) {

    public static LocalCurvature at(Objective objective, Vec there) {
        return of(objective.hessian(there));
    }

    /** The eigenvalues of a Hessian. */
    static LocalCurvature of(Symmetric hessian) {
        return new LocalCurvature(hessian.smallestEigenvalue(), hessian.largestEigenvalue());
    }

    /** The condition number: how much steeper the steepest curvature is than the gentlest; NaN unless both are positive. */
    public double condition() {
        return smallest > 0 ? largest / smallest : Double.NaN;
    }

    /** The rate beyond which the method diverges here; NaN where no curvature is positive or no bound is known for the method. */
    public double rateLimit(Optimizer method) {
        return largest > 0 ? method.rateLimit(largest) : Double.NaN;
    }

    /** By what each step of the method multiplies the distance to the minimum in the long run; NaN unless both curvatures are positive and that is known for the method. */
    public double contraction(Optimizer method) {
        return smallest > 0 ? Math.max(method.contraction(smallest), method.contraction(largest)) : Double.NaN;
    }
}
