package ravine.objective;

import java.util.OptionalDouble;
import ravine.Symmetric;
import ravine.Vec;

/**
 * How derivatives are found.
 *
 * @param h the distance of the points of a difference, positive; when empty, it is chosen for each coordinate x as a root of the
 *     machine's precision times max(1, |x|), which balances the two errors. Without meaning for exact derivatives.
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

    private static final double PRECISION = Math.ulp(1.0);
    private static final double SQUARE_ROOT = Math.sqrt(PRECISION);
    private static final double CUBE_ROOT = Math.cbrt(PRECISION);
    private static final double FIFTH_ROOT = Math.pow(PRECISION, 0.2);

    public Derivatives {
        if (h.isPresent() && !(h.getAsDouble() > 0 && h.getAsDouble() < Double.POSITIVE_INFINITY)) {
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
        double here = kind == Kind.FORWARD ? objective.value(at.x1(), at.x2()) : Double.NaN;
        return new Vec(slope(objective, 1, at.x1(), at.x2(), here), slope(objective, 2, at.x1(), at.x2(), here));
    }

    /** Hands over f and its gradient there. */
    public void tangent(Objective objective, double x1, double x2, Tangent tangent) {
        if (kind == Kind.EXACT) {
            objective.tangent(x1, x2, tangent);
        } else {
            double here = objective.value(x1, x2);
            tangent.take(here, slope(objective, 1, x1, x2, here), slope(objective, 2, x1, x2, here));
        }
    }

    /** The difference along one axis, 1 or 2; {@code here} is f there, which only forward differences ask for. */
    private double slope(Objective objective, int axis, double x1, double x2, double here) {
        double x = axis == 1 ? x1 : x2;
        double h = distance(x);
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

    private double distance(double x) {
        if (h.isPresent()) {
            return h.getAsDouble();
        }
        double root =
                switch (kind) {
                    case FORWARD -> SQUARE_ROOT;
                    case FIVE_POINT -> FIFTH_ROOT;
                    default -> CUBE_ROOT;
                };
        return root * Math.max(1, Math.abs(x));
    }
}
