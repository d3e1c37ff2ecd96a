package ravine.run;

import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * The minimum of an objective that lies downhill of a place.
 *
 * @param single whether f rises in every direction from it; else it is the nearest of the lowest places, which are a line or an area
 */
public record NearestMinimum(Vec at, boolean single) {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;
    private static final int MOST_TURNS = 400;

    /** A curvature, or a length, that counts for none beside another. */
    private static final double NEGLIGIBLE = 1e-9;

    /** Directions that are tried where the slope leads no farther, as at a kink. */
    private static final int DIRECTIONS = 16;

    /** A turn that brings no direction back (the golden angle). */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    /** So many times as long as the reach the way to a minimum may be: what lies farther is none that can be told. */
    private static final double FAR = 100;

    /** The one that is found from a place, {@code reach} being a length that matters there; none where f falls on and on. */
    public static Optional<NearestMinimum> from(Objective objective, Vec start, double reach) {
        var at = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            var next = lower(objective, at);
            if (next.minus(start).norm() > FAR * reach || !next.isFinite()) {
                return Optional.empty();
            }
            if (next.minus(at).norm() <= NEGLIGIBLE * reach) {
                return settled(objective, next, reach);
            }
            at = next;
        }
        return Optional.empty();
    }

    /** A lower place by Newton's step with all curvatures taken as positive, shortened until f falls; the same place if none is found. */
    private static Vec lower(Objective objective, Vec at) {
        double value = objective.value(at.x1(), at.x2());
        var step = step(objective.gradient(at), objective.hessian(at));
        for (int i = 0; i < MOST_HALVINGS; i++) {
            var there = at.plus(step);
            if (objective.value(there.x1(), there.x2()) < value) {
                return there;
            }
            step = step.times(0.5);
        }
        return at;
    }

    private static Vec step(Vec gradient, Symmetric hessian) {
        double large = Math.abs(hessian.largestEigenvalue());
        double small = Math.abs(hessian.smallestEigenvalue());
        double most = Math.max(large, small);
        if (!(most > 0)) {
            return gradient.times(-1);
        }
        var one = hessian.largestDirection();
        var other = new Vec(-one.x2(), one.x1());
        return part(gradient, one, large, most).plus(part(gradient, other, small, most));
    }

    private static Vec part(Vec gradient, Vec along, double curvature, double most) {
        return curvature > NEGLIGIBLE * most ? along.times(-gradient.dot(along) / curvature) : Vec.ZERO;
    }

    /** Where the slope led no farther: the end, or a kink or saddle, from which lower places are sought by values in all directions. */
    private static Optional<NearestMinimum> settled(Objective objective, Vec there, double reach) {
        var hessian = objective.hessian(there);
        double least = hessian.smallestEigenvalue();
        double rounding = NEGLIGIBLE * Math.abs(hessian.largestEigenvalue());
        boolean level = step(objective.gradient(there), hessian).norm() <= NEGLIGIBLE * reach;
        if (level && least >= -rounding) {
            return Optional.of(new NearestMinimum(there, least > rounding));
        }
        var at = there;
        double radius = reach / 8;
        for (int turn = 0; radius > NEGLIGIBLE * reach; turn++) {
            if (turn == MOST_TURNS) {
                return Optional.empty();
            }
            var next = lowestAround(objective, at, radius, turn * TURN);
            radius = next.equals(at) ? radius / 2 : radius;
            at = next;
        }
        return Optional.of(new NearestMinimum(
                at, Surroundings.of(objective, at, reach / 100).rises()));
    }

    private static Vec lowestAround(Objective objective, Vec at, double radius, double turned) {
        var lowest = at;
        double least = objective.value(at.x1(), at.x2());
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = turned + 2 * Math.PI * i / DIRECTIONS;
            var there = at.plus(new Vec(Math.cos(angle), Math.sin(angle)).times(radius));
            double value = objective.value(there.x1(), there.x2());
            if (value < least) {
                least = value;
                lowest = there;
            }
        }
        return lowest;
    }
}
