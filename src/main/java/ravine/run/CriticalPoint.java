package ravine.run;

import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * The place near a run's end where f is level, found by Newton's method from there, so that what is said of the Hessian does not
 * depend on how nearly the run came to rest. Only along directions in which f curves can it be sought.
 *
 * @param hessian there
 * @param settled whether Newton's method came to its end, as it does not where curvature vanishes with the gradient
 * @param shrinking whether the lesser curvature is clearly less there than where the search began
 */
record CriticalPoint(Vec at, Vec gradient, Symmetric hessian, boolean settled, boolean shrinking) {

    private static final int MOST_STEPS = 12;

    /** Where curvature vanishes with the gradient, as of x⁴, a place is thrice as far away as the first step says. */
    private static final double SEARCHED = 3.1;

    /** A curvature that counts for none beside the other. */
    private static final double NEGLIGIBLE = 1e-6;

    /** The one within this distance, if f is level somewhere there in the directions in which it curves. */
    static Optional<CriticalPoint> near(Objective objective, Vec start, double within) {
        var at = start;
        var gradient = objective.gradient(at);
        var hessian = objective.hessian(at);
        double first = least(hessian);
        boolean settled = false;
        for (int i = 0; i < MOST_STEPS && !settled; i++) {
            var step = step(gradient, hessian);
            var next = at.plus(step);
            if (!(next.minus(start).norm() <= (i == 0 ? within : SEARCHED * within))) {
                return Optional.empty();
            }
            settled = step.norm() <= 4 * Math.ulp(at.norm()) || step.norm() <= 1e-12 * within;
            at = next;
            gradient = objective.gradient(at);
            hessian = objective.hessian(at);
        }
        boolean known = gradient.isFinite() && Double.isFinite(hessian.a11() + hessian.a12() + hessian.a22());
        boolean shrinking = least(hessian) < 0.75 * first;
        return known ? Optional.of(new CriticalPoint(at, gradient, hessian, settled, shrinking)) : Optional.empty();
    }

    /** Newton's step, without the direction in which f hardly curves beside the other. */
    static Vec step(Vec gradient, Symmetric hessian) {
        double large = hessian.largestEigenvalue();
        double small = hessian.smallestEigenvalue();
        double most = Math.max(Math.abs(large), Math.abs(small));
        var upward = hessian.largestDirection();
        var across = new Vec(-upward.x2(), upward.x1());
        var step = Vec.ZERO;
        if (Math.abs(large) > NEGLIGIBLE * most) {
            step = step.minus(upward.times(gradient.dot(upward) / large));
        }
        if (Math.abs(small) > NEGLIGIBLE * most) {
            step = step.minus(across.times(gradient.dot(across) / small));
        }
        return step;
    }

    private static double least(Symmetric hessian) {
        return Math.min(Math.abs(hessian.smallestEigenvalue()), Math.abs(hessian.largestEigenvalue()));
    }

    private static double most(Symmetric hessian) {
        return Math.max(Math.abs(hessian.smallestEigenvalue()), Math.abs(hessian.largestEigenvalue()));
    }

    /** Whether both curvatures are large against all errors and, across the view, against the range of f. */
    boolean isPlain(LandscapeScale scale) {
        double least = least(hessian);
        boolean vanishing = shrinking && !settled;
        boolean steady = !shrinking && settled && least > 0;
        return !vanishing
                && least > NEGLIGIBLE * 1e-3 * most(hessian)
                && (steady || least * scale.diagonal() * scale.diagonal() > (settled ? 1e-12 : 1e-9) * scale.range());
    }

    /** Whether f curves in one direction only. */
    boolean isTrough(LandscapeScale scale) {
        double most = most(hessian);
        return least(hessian) <= 1e-3 * most && most * scale.diagonal() * scale.diagonal() > 1e-6 * scale.range();
    }

    /** The direction in which f curves least. */
    Vec gentle() {
        var upward = hessian.largestDirection();
        boolean largest = Math.abs(hessian.largestEigenvalue()) < Math.abs(hessian.smallestEigenvalue());
        return largest ? upward : new Vec(-upward.x2(), upward.x1());
    }

    /** The curvature that is larger without its sign, with it. */
    double steepest() {
        double large = hessian.largestEigenvalue();
        double small = hessian.smallestEigenvalue();
        return Math.abs(large) >= Math.abs(small) ? large : small;
    }
}
