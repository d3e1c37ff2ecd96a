package ravine.objective;

import java.util.OptionalDouble;
import ravine.Symmetric;
import ravine.Vec;
import ravine.spec.Range;

/**
 * How derivatives are found.
 *
 * @param h the distance of the points of a difference, positive; when empty, it is chosen for each coordinate x as a root of the
 *     machine's precision times max(1, |x|), which balances the two errors, and less where the formula varies faster than that.
 *     Without meaning for exact derivatives.
 */
public record Derivatives(Kind kind, OptionalDouble h) {

    /** The ways to find a derivative. */
    public enum Kind {
        CENTRAL,
        FORWARD,
        FIVE_POINT,
        /** Automatic differentiation of the objective. */
        EXACT
    }

    /** The default: central differences. */
    public static final Derivatives CENTRAL = new Derivatives(Kind.CENTRAL, OptionalDouble.empty());

    /** Automatic differentiation. */
    public static final Derivatives EXACT = new Derivatives(Kind.EXACT, OptionalDouble.empty());

    /** The distances that can be chosen. */
    public static final Range H = Range.POSITIVE;

    private static final double PRECISION = Math.ulp(1.0);
    private static final double SQUARE_ROOT = Math.sqrt(PRECISION);
    private static final double CUBE_ROOT = Math.cbrt(PRECISION);
    private static final double FIFTH_ROOT = Math.pow(PRECISION, 0.2);

    /** The share of a slope from which on an error of the difference calls for another h. */
    private static final double LOST = 1e-3;

    private static final int MOST_TRIES = 4;

    public Derivatives {
        if (h.isPresent() && !H.contains(h.getAsDouble())) {
            throw new IllegalArgumentException("h is a positive number, not " + h.getAsDouble());
        }
    }

    /** The evaluations of f that one gradient costs; an exact gradient is counted as one. */
    public int cost() {
        return switch (kind) {
            case CENTRAL -> 4;
            case FORWARD -> 3;
            case FIVE_POINT -> 8;
            case EXACT -> 1;
        };
    }

    /** The evaluations of f that one Hessian costs; an exact Hessian is counted as one. */
    public int hessianCost() {
        return switch (kind) {
            case CENTRAL -> 10;
            case FORWARD -> 15;
            case FIVE_POINT -> 26;
            case EXACT -> 1;
        };
    }

    /** The gradient there. */
    public Vec gradient(Objective objective, Vec at) {
        if (kind == Kind.EXACT) {
            return objective.gradient(at);
        }
        var found = new MutableTangent();
        tangent(objective, at.x1(), at.x2(), found);
        return new Vec(found.g1(), found.g2());
    }

    /** Sets f and its gradient there. */
    public void tangent(Objective objective, double x1, double x2, MutableTangent tangent) {
        objective.tangent(x1, x2, tangent);
        if (kind != Kind.EXACT) {
            double here = tangent.value();
            tangent.take(
                    here,
                    slope(objective, 1, x1, x2, here, tangent.g1()),
                    slope(objective, 2, x1, x2, here, tangent.g2()));
        }
    }

    /** Whether h is shorter there than by the machine's precision, since f varies fast along an axis. */
    public boolean isShorter(Objective objective, Vec at) {
        if (kind == Kind.EXACT || h.isPresent()) {
            return false;
        }
        var there = new MutableTangent();
        objective.tangent(at.x1(), at.x2(), there);
        double here = there.value();
        var found = gradient(objective, at);
        double first = difference(objective, 1, at.x1(), at.x2(), here, root() * Math.max(1, Math.abs(at.x1())));
        double second = difference(objective, 2, at.x1(), at.x2(), here, root() * Math.max(1, Math.abs(at.x2())));
        return !found.equals(new Vec(first, second));
    }

    /** The difference along one axis, 1 or 2, with the given h or one of its own; {@code here} is f there. */
    private double slope(Objective objective, int axis, double x1, double x2, double here, double exact) {
        if (this.h.isPresent()) {
            return difference(objective, axis, x1, x2, here, this.h.getAsDouble());
        }
        double x = axis == 1 ? x1 : x2;
        double h = root() * Math.max(1, Math.abs(x));
        double slope = difference(objective, axis, x1, x2, here, h);
        return Math.abs(slope - exact) > LOST * Math.abs(exact)
                ? finer(objective, axis, x1, x2, here, exact, h, slope)
                : slope;
    }

    /**
     * The difference with a smaller h, where the formula varies so fast that the usual one loses what can be resolved: h then
     * balances the error that shrinks with it, as the exact derivative tells, and the error of rounding. The first difference
     * where a smaller h is no cure, as where f itself is rounded or has a kink.
     */
    private double finer(
            Objective objective, int axis, double x1, double x2, double here, double exact, double h, double slope) {
        double x = axis == 1 ? x1 : x2;
        double best = slope;
        double distance = h;
        for (int i = 0; i < MOST_TRIES; i++) {
            double error = Math.abs(best - exact);
            double size = Math.max(Math.abs(here), Math.abs(along(objective, axis, x1, x2, x + distance)));
            double rounding = PRECISION * size;
            if (!(error > LOST * Math.abs(exact) && error > 8 * rounding / distance)) {
                return best;
            }
            int order = order();
            double balanced = Math.pow(rounding * Math.pow(distance, order) / (order * error), 1.0 / (order + 1));
            double shorter = Math.max(Math.min(balanced, distance / 8), 64 * Math.ulp(x));
            distance = x + shorter - x;
            double finer = difference(objective, axis, x1, x2, here, distance);
            if (!(Math.abs(finer - exact) < error / 8)) {
                return best;
            }
            best = finer;
        }
        return best;
    }

    /** The difference along one axis, 1 or 2, at this distance; {@code here} is f there, which only forward differences ask for. */
    private double difference(Objective objective, int axis, double x1, double x2, double here, double h) {
        double x = axis == 1 ? x1 : x2;
        double left = x - h;
        double right = x + h;
        return switch (kind) {
            case FORWARD -> (along(objective, axis, x1, x2, right) - here) / (right - x);
            case CENTRAL ->
                (along(objective, axis, x1, x2, right) - along(objective, axis, x1, x2, left)) / (right - left);
            default -> {
                double near = along(objective, axis, x1, x2, right) - along(objective, axis, x1, x2, left);
                double far = along(objective, axis, x1, x2, x + 2 * h) - along(objective, axis, x1, x2, x - 2 * h);
                yield (8 * near - far) / (12 * h);
            }
        };
    }

    /** f where the coordinate of an axis is x. */
    private static double along(Objective objective, int axis, double x1, double x2, double x) {
        return axis == 1 ? objective.value(x, x2) : objective.value(x1, x);
    }

    /** The Hessian there; the differences are of the order of those of the gradient. */
    public Symmetric hessian(Objective objective, Vec at) {
        return kind == Kind.EXACT ? objective.hessian(at) : Differences.hessian(kind, h, objective, at);
    }

    /** The h of a difference at x = 1. */
    public double root() {
        return switch (kind) {
            case FORWARD -> SQUARE_ROOT;
            case FIVE_POINT -> FIFTH_ROOT;
            default -> CUBE_ROOT;
        };
    }

    /** The power of h with which the error shrinks. */
    public int order() {
        return switch (kind) {
            case FORWARD -> 1;
            case FIVE_POINT -> 4;
            default -> 2;
        };
    }
}
