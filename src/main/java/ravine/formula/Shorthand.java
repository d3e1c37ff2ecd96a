package ravine.formula;

import java.util.Locale;
import ravine.formula.Expression.Binary;
import ravine.formula.Expression.Constant;
import ravine.formula.Expression.Literal;
import ravine.formula.Expression.Ternary;
import ravine.formula.Expression.Unary;

/** Functions that stand for an expression of {@link Operation}s. */
enum Shorthand {
    SQUARE(1),
    SECH(1),
    CSCH(1),
    COTH(1),
    EXP2(1),
    EXP10(1),
    /** The sine of degrees. */
    SIND(1),
    COSD(1),
    TAND(1),
    RADIANS(1),
    /** The n-th root, of negative numbers where n is odd. */
    ROOT(2),
    /** The logarithm of the first to the base of the second. */
    LOGBASE(2),
    /** The length of a vector of one number. */
    LENGTH(1),
    /** The length of a vector of two. */
    NORM(2),
    /** NumPy's, with the value at zero. */
    HEAVISIDEAT(2);

    private final int arity;

    Shorthand(int arity) {
        this.arity = arity;
    }

    int arity() {
        return arity;
    }

    /** Its name in a text for exp4j. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it stands for; {@code b} is ignored where there is one argument. */
    Expression expand(Expression a, Expression b) {
        return switch (this) {
            case SQUARE -> Tree.binary(Operation.POW, a, new Literal(2));
            case SECH -> inverse(Operation.COSH, a);
            case CSCH -> inverse(Operation.SINH, a);
            case COTH -> inverse(Operation.TANH, a);
            case EXP2 -> new Binary(Operation.POW, new Literal(2), a);
            case EXP10 -> new Binary(Operation.POW, new Literal(10), a);
            case SIND -> new Unary(Operation.SIN, radians(a));
            case COSD -> new Unary(Operation.COS, radians(a));
            case TAND -> new Unary(Operation.TAN, radians(a));
            case RADIANS -> radians(a);
            case ROOT -> root(a, b);
            case LOGBASE -> logarithm(a, b);
            case LENGTH -> new Unary(Operation.ABS, a);
            case NORM -> new Binary(Operation.HYPOT, a, b);
            case HEAVISIDEAT ->
                new Ternary(
                        Operation.WHERE,
                        new Binary(Operation.EQUAL, a, new Literal(0)),
                        b,
                        new Unary(Operation.HEAVISIDE, a));
        };
    }

    private static Expression inverse(Operation operation, Expression a) {
        return new Binary(Operation.DIVIDE, new Literal(1), new Unary(operation, a));
    }

    private static Expression radians(Expression degrees) {
        return new Binary(Operation.MULTIPLY, degrees, new Binary(Operation.DIVIDE, Constant.PI, new Literal(180)));
    }

    private static Expression root(Expression a, Expression degree) {
        double n = degree instanceof Literal literal ? literal.number() : Double.NaN;
        if (n == 2) {
            return new Unary(Operation.SQRT, a);
        } else if (n == 3) {
            return new Unary(Operation.CBRT, a);
        }
        Expression exponent = new Binary(Operation.DIVIDE, new Literal(1), degree);
        return Math.abs(n % 2) == 1
                ? new Binary(
                        Operation.MULTIPLY,
                        new Unary(Operation.SIGN, a),
                        new Binary(Operation.POW, new Unary(Operation.ABS, a), exponent))
                : Tree.binary(Operation.POW, a, exponent);
    }

    private static Expression logarithm(Expression a, Expression base) {
        if (base instanceof Literal literal && literal.number() == 2) {
            return new Unary(Operation.LOG2, a);
        } else if (base instanceof Literal literal && literal.number() == 10) {
            return new Unary(Operation.LOG10, a);
        }
        return new Binary(Operation.DIVIDE, new Unary(Operation.LOG, a), new Unary(Operation.LOG, base));
    }
}
