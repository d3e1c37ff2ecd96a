package ravine.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ravine.objective.Fault;

/** The search for the operation at which a formula leaves the finite numbers. Mutable: it remembers the first it comes upon. */
final class FaultSearch {

    private final double x1;
    private final double x2;
    private final Expression.Scope scope;
    private @Nullable Fault overflow;
    private @Nullable Fault undefined;

    private FaultSearch(double x1, double x2, Expression.Scope scope) {
        this.x1 = x1;
        this.x2 = x2;
        this.scope = scope;
    }

    /** The fault there; one by nature rather than an overflow, and null where there is none. */
    static @Nullable Fault of(Expression expression, double x1, double x2, Expression.Scope scope) {
        var search = new FaultSearch(x1, x2, scope);
        if (Double.isFinite(search.value(expression))) {
            return null;
        }
        return search.undefined == null ? search.overflow : search.undefined;
    }

    private double value(Expression expression) {
        if (expression instanceof Expression.Unary unary && unary.operation().isAggregate()) {
            double value = expression.value(x1, x2, scope);
            if (!Double.isFinite(value)) {
                note(unary.operation(), value, List.of());
            }
            return value;
        } else if (expression instanceof Expression.Unary unary) {
            return applied(unary.operation(), value(unary.a()), 0, 0);
        } else if (expression instanceof Expression.Binary binary) {
            return applied(binary.operation(), value(binary.a()), value(binary.b()), 0);
        } else if (expression instanceof Expression.Ternary ternary && ternary.operation() == Operation.WHERE) {
            double condition = value(ternary.a());
            return Double.isNaN(condition) ? condition : value(condition != 0 ? ternary.b() : ternary.c());
        } else if (expression instanceof Expression.Ternary ternary) {
            return applied(ternary.operation(), value(ternary.a()), value(ternary.b()), value(ternary.c()));
        }
        return expression.value(x1, x2, scope);
    }

    private double applied(Operation operation, double a, double b, double c) {
        double value = operation.apply(a, b, c);
        if (!Double.isFinite(value) && Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c)) {
            note(operation, value, List.of(a, b, c).subList(0, operation.arity()));
        }
        return value;
    }

    private void note(Operation operation, double value, List<Double> operands) {
        var fault = new Fault(operation.label(), operands, byNature(operation, value, operands));
        if (fault.undefined() && undefined == null) {
            undefined = fault;
        } else if (overflow == null) {
            overflow = fault;
        }
    }

    /** NaN of finite operands, a division by zero, a logarithm of zero; all other infinities are overflows. */
    private static boolean byNature(Operation operation, double value, List<Double> operands) {
        boolean zero = !operands.isEmpty() && operands.get(operands.size() - 1) == 0;
        return Double.isNaN(value)
                || switch (operation) {
                    case DIVIDE -> zero;
                    case POW -> operands.get(0) == 0;
                    case ADD, SUBTRACT, MULTIPLY, EXP, EXPM1, SINH, COSH, HYPOT, MEAN, SUM -> false;
                    default -> true;
                };
    }
}
