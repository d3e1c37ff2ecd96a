package ravine.run;

import java.util.Optional;
import ravine.objective.Derivatives;

/** How far the gradient that a run had from differences is from the exact one. */
final class GradientError {

    /** The share of the exact gradient from which on an error is worth saying. */
    private static final double RELATIVE = 1e-3;

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
        return error > RELATIVE * exact.norm() && Double.isFinite(error)
                ? Optional.of(Evidence.of(EvidencePhrase.INEXACT)
                        .with("error", error)
                        .with("numeric", there.gradient().norm())
                        .with("exact", exact.norm()))
                : Optional.empty();
    }
}
