package ravine.formula;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A library of Python in whose functions a formula can be written, every operation in parentheses. */
public enum PythonLibrary {
    NUMPY,
    /** PyTorch, whose functions take no plain numbers. */
    TORCH;

    private static final Map<Operation, String> IN_NUMPY = Map.of(
            Operation.ASIN, "np.arcsin(%s)",
            Operation.ACOS, "np.arccos(%s)",
            Operation.ATAN, "np.arctan(%s)",
            Operation.ATAN2, "np.arctan2(%s, %s)",
            Operation.COT, "(1 / np.tan(%s))",
            Operation.SIGMOID, "(1 / (1 + np.exp(-(%s))))",
            Operation.RELU, "np.maximum(%s, 0)",
            Operation.SOFTPLUS, "np.logaddexp(0, %s)",
            Operation.ERF, "math.erf(%s)");

    private static final Map<Operation, String> IN_TORCH = Map.of(
            Operation.COT, "(1 / torch.tan(%s))",
            Operation.CBRT, "(torch.sign(%1$s) * torch.abs(%1$s) ** (1 / 3))",
            Operation.SOFTPLUS, "torch.logaddexp(torch.tensor(0.0), %s)",
            Operation.MOD, "torch.remainder(%s, %s)");

    private static final Map<Operation, String> ALIKE = Map.of(
            Operation.NEGATE, "(-%s)",
            Operation.ADD, "(%s + %s)",
            Operation.SUBTRACT, "(%s - %s)",
            Operation.MULTIPLY, "(%s * %s)",
            Operation.DIVIDE, "(%s / %s)",
            Operation.POW, "(%s ** %s)");

    private static final Map<Operation, String> NAMES =
            Map.of(Operation.REMAINDER, "fmod", Operation.MIN, "minimum", Operation.MAX, "maximum");

    String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Double.toString(literal.number());
        } else if (expression instanceof Expression.Constant constant) {
            return "math." + constant.name().toLowerCase(Locale.ROOT);
        } else if (expression instanceof Expression.Variable variable) {
            return variable.name().toLowerCase(Locale.ROOT);
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter.letter();
        } else if (expression instanceof Expression.Column column) {
            return column.name();
        } else if (expression instanceof Expression.Unary unary) {
            return call(unary.operation(), unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            return call(binary.operation(), binary.a(), binary.b());
        } else if (expression instanceof Expression.Ternary clamp) {
            var atLeast = new Expression.Binary(Operation.MAX, clamp.a(), clamp.b());
            return call(Operation.MIN, atLeast, clamp.c());
        }
        throw new IllegalArgumentException("no such expression: " + expression);
    }

    private String call(Operation operation, Expression... operands) {
        if (ALIKE.containsKey(operation)) {
            return ALIKE.get(operation)
                    .formatted(Stream.of(operands).map(this::of).toArray());
        }
        var module = this == NUMPY ? "np." : "torch.";
        var name = NAMES.getOrDefault(operation, operation.label());
        var pattern = (this == NUMPY ? IN_NUMPY : IN_TORCH)
                .getOrDefault(operation, module + name + (operands.length == 1 ? "(%s)" : "(%s, %s)"));
        return pattern.formatted(Stream.of(operands).map(this::argument).toArray());
    }

    private String argument(Expression operand) {
        return this == NUMPY || varies(operand) ? of(operand) : "torch.tensor(" + of(operand) + ")";
    }

    private static boolean varies(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return varies(unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            return varies(binary.a()) || varies(binary.b());
        } else if (expression instanceof Expression.Ternary clamp) {
            return varies(clamp.a()) || varies(clamp.b()) || varies(clamp.c());
        }
        return expression instanceof Expression.Variable;
    }
}
