package ravine.formula;

/** Numbers between which an expression lies wherever it is defined, as far as its outer operations tell. */
record Bounds(double least, double greatest) {

    private static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Bounds SHARE = new Bounds(0, 1);

    static Bounds of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return new Bounds(literal.number(), literal.number());
        } else if (expression instanceof Expression.Unary unary) {
            return of(unary.operation());
        } else if (expression instanceof Expression.Binary binary) {
            return binary.operation() == Operation.ADD
                    ? of(binary.a()).plus(of(binary.b()))
                    : binary.operation() == Operation.DIVIDE
                            ? of(binary.a()).over(of(binary.b()))
                            : of(binary.operation());
        } else if (expression instanceof Expression.Ternary ternary && ternary.operation() == Operation.CLAMP) {
            return new Bounds(of(ternary.b()).least, of(ternary.c()).greatest);
        }
        return ANY;
    }

    private static Bounds of(Operation operation) {
        return switch (operation) {
            case SIGMOID, HEAVISIDE, LESS, LESSEQUAL, GREATER, GREATEREQUAL, EQUAL, NOTEQUAL, AND, OR, NOT -> SHARE;
            case EXP, ABS, COSH, SQRT, HYPOT -> new Bounds(0, Double.POSITIVE_INFINITY);
            case TANH, SIN, COS, SIGN -> new Bounds(-1, 1);
            default -> ANY;
        };
    }

    private Bounds plus(Bounds other) {
        return new Bounds(least + other.least, greatest + other.greatest);
    }

    /** The quotients of numbers that are not negative by positive ones. */
    private Bounds over(Bounds other) {
        return least >= 0 && other.least > 0 ? new Bounds(least / other.greatest, greatest / other.least) : ANY;
    }

    /** Whether it lies between 0 and 1. */
    boolean isShare() {
        return least >= 0 && greatest <= 1;
    }
}
