package ravine.run;

import java.util.Optional;
import ravine.Box;
import ravine.Symmetric;
import ravine.spec.DisplayNumber;

/**
 * Whether a run came to rest where f is level, and on what. Near a minimum, maximum or saddle the touching parabola has its
 * own near by; on a plateau it has not, and f would hardly fall if one went on down across the whole picture.
 */
final class CriticalPoint {

    /** A distance that is small, as a share of the picture's diagonal. */
    private static final double NEAR = 1e-3;

    /** A fall across the whole picture that is small, as a share of the range of f. */
    private static final double SLIGHT = 1e-4;

    private final Run run;
    private final Step end;
    private final LandscapeScale terrain;
    private final Symmetric hessian;
    private final double lowest;

    private CriticalPoint(Run run, Box view) {
        this.run = run;
        end = run.step(run.last());
        terrain = LandscapeScale.of(run.problem().objective(), view);
        hessian = run.problem().objective().hessian(end.at());
        lowest = Math.min(terrain.lowest(), run.lowest());
    }

    static Optional<Verdict> verdict(Run run, Box view) {
        return new CriticalPoint(run, view).verdict();
    }

    private Optional<Verdict> verdict() {
        if (run.last() > 0 && run.length(run.last()) > NEAR * terrain.diagonal()) {
            return Optional.empty();
        }
        if (touches()) {
            return Optional.of(critical());
        }
        double height = end.value() - lowest;
        if (height > SLIGHT * terrain.range() && fall() <= NEAR * height && bend() <= 0.05 * height) {
            return Optional.of(says(
                    Verdict.Kind.PLATEAU,
                    "f is %s above the lowest seen, with an eigenvalue near zero"
                            .formatted(DisplayNumber.shortened(height, 3))));
        }
        boolean low = height <= SLIGHT * terrain.range();
        return low && fall() <= SLIGHT / 100 * terrain.range()
                ? Optional.of(says(Verdict.Kind.FLOOR, "f is as low as any seen, with an eigenvalue near zero"))
                : Optional.empty();
    }

    /** Whether the parabola that touches f is level near by. */
    private boolean touches() {
        double distance = hessian.solve(end.gradient()).norm();
        double curvature = Math.min(Math.abs(hessian.smallestEigenvalue()), Math.abs(hessian.largestEigenvalue()));
        double bend = curvature * terrain.diagonal() * terrain.diagonal();
        return distance <= NEAR * terrain.diagonal()
                && fall() <= SLIGHT * terrain.range()
                && bend > 1e-9 * terrain.range();
    }

    private Verdict critical() {
        boolean up = hessian.largestEigenvalue() > 0;
        boolean down = hessian.smallestEigenvalue() < 0;
        return down
                ? up
                        ? says(Verdict.Kind.SADDLE, "one eigenvalue of the Hessian is negative, one positive")
                        : says(Verdict.Kind.MAXIMUM, "both eigenvalues of the Hessian are negative")
                : says(Verdict.Kind.MINIMUM, "both eigenvalues of the Hessian are positive");
    }

    /** By how much f would fall across the whole picture on the slope here. */
    private double fall() {
        return end.gradient().norm() * terrain.diagonal();
    }

    /** By how much the gentler curvature changes f over a tenth of the picture. */
    private double bend() {
        double reach = terrain.diagonal() / 10;
        return Math.abs(hessian.smallestEigenvalue()) * reach * reach / 2;
    }

    private Verdict says(Verdict.Kind kind, String reason) {
        return new Verdict(
                kind,
                "‖g‖ = %s is small and %s (%s and %s)"
                        .formatted(
                                DisplayNumber.shortened(end.gradient().norm(), 2),
                                reason,
                                DisplayNumber.shortened(hessian.smallestEigenvalue(), 3),
                                DisplayNumber.shortened(hessian.largestEigenvalue(), 3)));
    }
}
