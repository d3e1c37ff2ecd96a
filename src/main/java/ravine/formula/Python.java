package ravine.formula;

/** A tree as an expression of Python with NumPy, every operation in parentheses. */
final class Python {

    private Python() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Double.toString(literal.number());
        } else if (expression instanceof Expression.Constant constant) {
            return constant == Expression.Constant.PI ? "np.pi" : "np.e";
        } else if (expression instanceof Expression.Variable variable) {
            return variable == Expression.Variable.X1 ? "x1" : "x2";
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter.letter();
        } else if (expression instanceof Expression.Unary unary) {
            return unary(unary.operation(), of(unary.a()));
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary.operation(), of(binary.a()), of(binary.b()));
        } else if (expression instanceof Expression.Ternary ternary) {
            return "np.minimum(np.maximum(%s, %s), %s)".formatted(of(ternary.a()), of(ternary.b()), of(ternary.c()));
        }
        throw new IllegalArgumentException("no such expression: " + expression);
    }

    private static String unary(Operation operation, String a) {
        return switch (operation) {
            case NEGATE -> "(-%s)".formatted(a);
            case COT -> "(1 / np.tan(%s))".formatted(a);
            case ASIN -> "np.arcsin(%s)".formatted(a);
            case ACOS -> "np.arccos(%s)".formatted(a);
            case ATAN -> "np.arctan(%s)".formatted(a);
            case SIGMOID -> "(1 / (1 + np.exp(-(%s))))".formatted(a);
            case RELU -> "np.maximum(%s, 0)".formatted(a);
            case SOFTPLUS -> "np.logaddexp(0, %s)".formatted(a);
            case ERF -> "math.erf(%s)".formatted(a);
            default -> "np.%s(%s)".formatted(operation.label(), a);
        };
    }

    private static String binary(Operation operation, String a, String b) {
        return switch (operation) {
            case ADD -> "(%s + %s)".formatted(a, b);
            case SUBTRACT -> "(%s - %s)".formatted(a, b);
            case MULTIPLY -> "(%s * %s)".formatted(a, b);
            case DIVIDE -> "(%s / %s)".formatted(a, b);
            case POW -> "(%s ** %s)".formatted(a, b);
            case REMAINDER -> "np.fmod(%s, %s)".formatted(a, b);
            case MIN -> "np.minimum(%s, %s)".formatted(a, b);
            case MAX -> "np.maximum(%s, %s)".formatted(a, b);
            case ATAN2 -> "np.arctan2(%s, %s)".formatted(a, b);
            default -> "np.%s(%s, %s)".formatted(operation.label(), a, b);
        };
    }
}
