package ravine.run;

import java.util.Optional;
import ravine.objective.Derivatives;

/** How far the gradient that a run had from differences is from the exact one. */
final class GradientError {

    /** The share of the exact gradient from which on an error is worth saying. */
    private static final double RELATIVE = 1e-3;

    /** What rounding may make of the exact gradient, as a share of that at the start. */
    private static final double ROUNDING = 1e-14;

    private GradientError() {}

    /** The error after so many steps, if it is worth saying. */
    static Optional<Evidence> at(Run run, int step) {
        var there = run.step(step);
        if (run.problem().derivatives().kind() == Derivatives.Kind.EXACT
                || !there.at().isFinite()) {
            return Optional.empty();
        }
        var exact = run.problem().objective().gradient(there.at());
        double error = there.gradient().minus(exact).norm();
        double rounding = ROUNDING * run.step(0).gradient().norm();
        return error > Math.max(RELATIVE * exact.norm(), rounding) && Double.isFinite(error)
                ? Optional.of(Evidence.of(EvidencePhrase.INEXACT)
                        .with("error", error)
                        .with("numeric", there.gradient().norm())
                        .with("exact", exact.norm()))
                : Optional.empty();
    }
}
