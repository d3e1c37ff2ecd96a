package ravine.formula;

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
        /** Automatic differentiation of the formula. */
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
    public Vec gradient(Formula formula, Vec at) {
        return switch (kind) {
            case EXACT -> formula.gradient(at);
            case FORWARD -> forward(formula, at.x1(), at.x2());
            case CENTRAL -> central(formula, at.x1(), at.x2());
            case FIVE_POINT -> fivePoint(formula, at.x1(), at.x2());
        };
    }

    /** Hands over f and its gradient there. */
    public void tangent(Formula formula, double x1, double x2, Tangent tangent) {
        if (kind == Kind.EXACT) {
            formula.tangent(x1, x2, tangent);
        } else {
            var slope = gradient(formula, new Vec(x1, x2));
            tangent.take(formula.value(x1, x2), slope.x1(), slope.x2());
        }
    }

    private Vec forward(Formula formula, double x1, double x2) {
        double here = formula.value(x1, x2);
        double right = x1 + distance(x1);
        double above = x2 + distance(x2);
        return new Vec(
                (formula.value(right, x2) - here) / (right - x1), (formula.value(x1, above) - here) / (above - x2));
    }

    private Vec central(Formula formula, double x1, double x2) {
        double left = x1 - distance(x1);
        double right = x1 + distance(x1);
        double below = x2 - distance(x2);
        double above = x2 + distance(x2);
        return new Vec(
                (formula.value(right, x2) - formula.value(left, x2)) / (right - left),
                (formula.value(x1, above) - formula.value(x1, below)) / (above - below));
    }

    private Vec fivePoint(Formula formula, double x1, double x2) {
        double h1 = distance(x1);
        double h2 = distance(x2);
        double near1 = formula.value(x1 + h1, x2) - formula.value(x1 - h1, x2);
        double far1 = formula.value(x1 + 2 * h1, x2) - formula.value(x1 - 2 * h1, x2);
        double near2 = formula.value(x1, x2 + h2) - formula.value(x1, x2 - h2);
        double far2 = formula.value(x1, x2 + 2 * h2) - formula.value(x1, x2 - 2 * h2);
        return new Vec((8 * near1 - far1) / (12 * h1), (8 * near2 - far2) / (12 * h2));
    }

    /** The Hessian there; the differences are of the order of those of the gradient. */
    public Symmetric hessian(Formula formula, Vec at) {
        return kind == Kind.EXACT ? formula.hessian(at) : Differences.hessian(kind, h, formula, at);
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
