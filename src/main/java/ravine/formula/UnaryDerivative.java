package ravine.formula;

/** The derivative of each function of one operand. */
final class UnaryDerivative {

    private final Algebra algebra;

    UnaryDerivative(Algebra algebra) {
        this.algebra = algebra;
    }

    /** The node of the derivative by {@code a} of the operation, whose value is node {@code self}. At a kink it is the middle of the slopes beside, for relu 0. */
    int of(Operation operation, int a, int self) {
        return switch (operation) {
            case SIN -> at(Operation.COS, a);
            case COS -> algebra.negate(at(Operation.SIN, a));
            case TAN -> onePlusSquare(self);
            case COT -> algebra.negate(onePlusSquare(self));
            case SEC -> algebra.times(self, at(Operation.TAN, a));
            case CSC -> algebra.negate(algebra.times(self, at(Operation.COT, a)));
            case ASIN -> inverseOfCircle(a);
            case ACOS -> algebra.negate(inverseOfCircle(a));
            case ATAN -> algebra.inverse(onePlusSquare(a));
            case SINH -> at(Operation.COSH, a);
            case COSH -> at(Operation.SINH, a);
            case TANH -> algebra.inverse(algebra.square(at(Operation.COSH, a)));
            case ASINH -> algebra.inverse(algebra.graph.apply(Operation.HYPOT, algebra.one, a));
            case ACOSH ->
                algebra.inverse(algebra.times(
                        at(Operation.SQRT, algebra.minus(a, algebra.one)),
                        at(Operation.SQRT, algebra.plus(a, algebra.one))));
            case ATANH -> algebra.inverse(algebra.times(algebra.minus(algebra.one, a), algebra.plus(algebra.one, a)));
            case EXP -> self;
            case EXPM1 -> at(Operation.EXP, a);
            case LOG -> algebra.inverse(a);
            case LOG2 -> algebra.inverse(scaled(a, Math.log(2)));
            case LOG10 -> algebra.inverse(scaled(a, Math.log(10)));
            case LOG1P -> algebra.inverse(algebra.plus(algebra.one, a));
            case SQRT -> algebra.inverse(scaled(self, 2));
            case CBRT -> algebra.inverse(scaled(algebra.square(self), 3));
            case ABS -> at(Operation.SIGN, a);
            case SIGN, FLOOR, CEIL, ROUND, HEAVISIDE, NOT, STEP -> algebra.zero;
            case SIGMOID -> algebra.times(self, at(Operation.SIGMOID, algebra.negate(a)));
            case RELU -> at(Operation.STEP, a);
            case SOFTPLUS -> at(Operation.SIGMOID, a);
            case ERF -> scaled(at(Operation.EXP, algebra.negate(algebra.square(a))), 2 / Math.sqrt(Math.PI));
            case SINC -> at(Operation.SINCSLOPE, a);
            case SINCSLOPE -> at(Operation.SINCCURVATURE, a);
            case GAMMA -> algebra.times(self, at(Operation.DIGAMMA, a));
            case LGAMMA -> at(Operation.DIGAMMA, a);
            case DIGAMMA -> at(Operation.TRIGAMMA, a);
            default -> throw new AssertionError(operation);
        };
    }

    private int at(Operation operation, int a) {
        return algebra.graph.apply(operation, a);
    }

    private int onePlusSquare(int a) {
        return algebra.plus(algebra.one, algebra.square(a));
    }

    private int inverseOfCircle(int a) {
        return algebra.inverse(at(Operation.SQRT, algebra.minus(algebra.one, algebra.square(a))));
    }

    private int scaled(int a, double factor) {
        return algebra.times(algebra.graph.constant(factor), a);
    }
}
