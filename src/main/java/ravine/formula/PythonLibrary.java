package ravine.formula;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A library of Python in whose functions a formula can be written, every operation in parentheses. The columns of data are arrays in
 * {@code table}, of which {@code rows} says which numbers are meant, and {@code n} is how many there are.
 */
public enum PythonLibrary {
    NUMPY,
    /** PyTorch, whose functions take no plain numbers. */
    TORCH;

    private static final Map<Operation, String> IN_NUMPY = Map.ofEntries(
            Map.entry(Operation.ASIN, "np.arcsin(%s)"),
            Map.entry(Operation.ACOS, "np.arccos(%s)"),
            Map.entry(Operation.ATAN, "np.arctan(%s)"),
            Map.entry(Operation.ATAN2, "np.arctan2(%s, %s)"),
            Map.entry(Operation.COT, "(1 / np.tan(%s))"),
            Map.entry(Operation.SEC, "(1 / np.cos(%s))"),
            Map.entry(Operation.CSC, "(1 / np.sin(%s))"),
            Map.entry(Operation.ASINH, "np.arcsinh(%s)"),
            Map.entry(Operation.ACOSH, "np.arccosh(%s)"),
            Map.entry(Operation.ATANH, "np.arctanh(%s)"),
            Map.entry(Operation.HEAVISIDE, "np.heaviside(%s, 0.5)"),
            Map.entry(Operation.SIGMOID, "(1 / (1 + np.exp(-(%s))))"),
            Map.entry(Operation.RELU, "np.maximum(%s, 0)"),
            Map.entry(Operation.SOFTPLUS, "np.logaddexp(0, %s)"),
            Map.entry(Operation.SINC, "np.sinc((%s) / np.pi)"),
            Map.entry(Operation.GAMMA, "gamma_function(%s)"),
            Map.entry(Operation.LGAMMA, "log_gamma(%s)"),
            Map.entry(Operation.DIGAMMA, "digamma(%s)"),
            Map.entry(Operation.STEP, "np.heaviside(%s, 0)"),
            Map.entry(Operation.CHOOSE, "choose(%s, %s, %s)"),
            Map.entry(Operation.CHAIN, "chain(%s, %s)"),
            Map.entry(Operation.SUM, "(n * np.mean(%s))"),
            Map.entry(Operation.SINCSLOPE, "sinc_slope(%s)"),
            Map.entry(Operation.ERF, "error_function(%s)"));

    private static final Map<Operation, String> IN_TORCH = Map.ofEntries(
            Map.entry(Operation.COT, "(1 / torch.tan(%s))"),
            Map.entry(Operation.SEC, "(1 / torch.cos(%s))"),
            Map.entry(Operation.CSC, "(1 / torch.sin(%s))"),
            Map.entry(Operation.CBRT, "(torch.sign(%1$s) * torch.abs(%1$s) ** (1 / 3))"),
            Map.entry(Operation.HEAVISIDE, "(0.5 * (1 + torch.sign(%s)))"),
            Map.entry(Operation.SOFTPLUS, "torch.logaddexp(torch.tensor(0.0), %s)"),
            Map.entry(Operation.SINC, "torch.sinc((%s) / math.pi)"),
            Map.entry(
                    Operation.GAMMA,
                    "(torch.exp(torch.lgamma(%1$s)) * (1 if %1$s > 0 else torch.cos(math.pi * torch.floor(%1$s))))"),
            Map.entry(Operation.SUM, "(n * torch.mean(%s))"),
            Map.entry(Operation.MOD, "torch.remainder(%s, %s)"));

    /** What PyTorch asks of arrays, in whose numbers a case is chosen for each. */
    private static final Map<Operation, String> ARRAYS_IN_TORCH = Map.of(
            Operation.WHERE,
            "torch.where(%s != 0, %s, %s)",
            Operation.GAMMA,
            "(torch.exp(torch.lgamma(%1$s)) * torch.where(%1$s > 0, 1.0, torch.cos(math.pi * torch.floor(%1$s))))");

    private static final Map<Operation, String> ALIKE = Map.ofEntries(
            Map.entry(Operation.NEGATE, "(-%s)"),
            Map.entry(Operation.ADD, "(%s + %s)"),
            Map.entry(Operation.SUBTRACT, "(%s - %s)"),
            Map.entry(Operation.MULTIPLY, "(%s * %s)"),
            Map.entry(Operation.DIVIDE, "(%s / %s)"),
            Map.entry(Operation.POW, "(%s ** %s)"),
            Map.entry(Operation.LESS, "(1.0 * (%s < %s))"),
            Map.entry(Operation.LESSEQUAL, "(1.0 * (%s <= %s))"),
            Map.entry(Operation.GREATER, "(1.0 * (%s > %s))"),
            Map.entry(Operation.GREATEREQUAL, "(1.0 * (%s >= %s))"),
            Map.entry(Operation.EQUAL, "(1.0 * (%s == %s))"),
            Map.entry(Operation.NOTEQUAL, "(1.0 * (%s != %s))"),
            Map.entry(Operation.AND, "(1.0 * ((%s != 0) & (%s != 0)))"),
            Map.entry(Operation.OR, "(1.0 * ((%s != 0) | (%s != 0)))"),
            Map.entry(Operation.NOT, "(1.0 * (%s == 0))"));

    /** A case distinction, whose other case is not computed. */
    private static final String WHERE = "(%2$s if %1$s else %3$s)";

    private static final Map<Operation, String> NAMES =
            Map.of(Operation.REMAINDER, "fmod", Operation.MIN, "minimum", Operation.MAX, "maximum");

    String of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return number(literal.number());
        } else if (expression instanceof Expression.Constant constant) {
            return "math." + constant.name().toLowerCase(Locale.ROOT);
        } else if (expression instanceof Expression.Variable variable) {
            return variable.name().toLowerCase(Locale.ROOT);
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter.letter();
        } else if (expression instanceof Expression.Column column) {
            return column(column.name());
        } else if (expression instanceof Expression.Unary unary) {
            return call(unary.operation(), unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            return call(binary.operation(), binary.a(), binary.b());
        } else if (expression instanceof Expression.Ternary where && where.operation() == Operation.WHERE) {
            return call(Operation.WHERE, where.a(), where.b(), where.c());
        } else if (expression instanceof Expression.Ternary clamp) {
            var atMost = new Expression.Binary(Operation.MIN, clamp.a(), clamp.c());
            return call(Operation.MAX, atMost, clamp.b());
        }
        throw new IllegalArgumentException("no such expression: " + expression);
    }

    /** The numbers of a column in the rows that are meant. */
    static String column(String name) {
        return "table[\"%s\"][rows]".formatted(name);
    }

    private String call(Operation operation, Expression... operands) {
        return apply(
                operation,
                Stream.of(operands)
                        .map(operand -> new Operand(of(operand), varies(operand), hasRows(operand)))
                        .toList());
    }

    /** The text of an operand, whether x₁ or x₂ occurs in it, and whether it is an array of a number for each row. */
    record Operand(String text, boolean varies, boolean hasRows) {}

    /** An operation on operands that are written already. */
    String apply(Operation operation, List<Operand> operands) {
        if (ALIKE.containsKey(operation)) {
            return ALIKE.get(operation)
                    .formatted(operands.stream().map(Operand::text).toArray());
        }
        boolean arrays = operands.stream().anyMatch(Operand::hasRows);
        if (arrays && this == TORCH && ARRAYS_IN_TORCH.containsKey(operation)) {
            return ARRAYS_IN_TORCH
                    .get(operation)
                    .formatted(operands.stream().map(this::argument).toArray());
        }
        if (operation == Operation.WHERE) {
            return (arrays ? "np.where(%s, %s, %s)" : WHERE)
                    .formatted(operands.get(0).text, argument(operands.get(1)), argument(operands.get(2)));
        }
        var module = this == NUMPY ? "np." : "torch.";
        var name = NAMES.getOrDefault(operation, operation.label());
        var pattern = (this == NUMPY ? IN_NUMPY : IN_TORCH)
                .getOrDefault(operation, module + name + (operands.size() == 1 ? "(%s)" : "(%s, %s)"));
        return (arrays ? vectorized(pattern) : pattern)
                .formatted(operands.stream().map(this::argument).toArray());
    }

    /** The same for arrays: functions of a program's own know numbers only. */
    private static String vectorized(String pattern) {
        return pattern.replaceFirst("^([a-z_]+)\\(", "np.vectorize($1)(");
    }

    private static boolean hasRows(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return !unary.operation().isAggregate() && hasRows(unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            return hasRows(binary.a()) || hasRows(binary.b());
        } else if (expression instanceof Expression.Ternary ternary) {
            return hasRows(ternary.a()) || hasRows(ternary.b()) || hasRows(ternary.c());
        }
        return expression instanceof Expression.Column;
    }

    private String argument(Operand operand) {
        return this == NUMPY || operand.varies || operand.hasRows ? operand.text : "torch.tensor(" + operand.text + ")";
    }

    /** A number, in parentheses if it has a sign. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "math.nan";
        } else if (Double.isInfinite(number)) {
            return number > 0 ? "math.inf" : "(-math.inf)";
        }
        var digits = Double.toString(number);
        return digits.startsWith("-") ? "(" + digits + ")" : digits;
    }

    private static boolean varies(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return varies(unary.a());
        } else if (expression instanceof Expression.Binary binary) {
            return varies(binary.a()) || varies(binary.b());
        } else if (expression instanceof Expression.Ternary ternary) {
            return varies(ternary.a()) || varies(ternary.b()) || varies(ternary.c());
        }
        return expression instanceof Expression.Variable;
    }
}
