package ravine.formula;

import java.util.List;
import java.util.Optional;
import ravine.formula.Expression.Binary;
import ravine.formula.Expression.Literal;
import ravine.formula.Expression.Ternary;
import ravine.formula.Expression.Unary;

/** Local derivatives as expressions to be set. */
final class LocalExpression {

    private LocalExpression() {}

    static Expression number(double number) {
        return number < 0 ? new Unary(Operation.NEGATE, number(-number)) : new Literal(number);
    }

    static Expression of(Operation operation, Expression... operands) {
        return switch (operands.length) {
            case 1 -> new Unary(operation, operands[0]);
            case 2 -> new Binary(operation, operands[0], operands[1]);
            default -> new Ternary(operation, operands[0], operands[1], operands[2]);
        };
    }

    /** Those that lectures write in another way than they are computed, which gives the same but for rounding. */
    static Optional<Expression> derivative(Operation operation, int by, Expression[] operands, boolean isNumber) {
        if (operation == Operation.POW
                && by == 0
                && !isNumber
                && exponent(operands[1]).isPresent()) {
            double exponent = exponent(operands[1]).get();
            return Optional.of(times(number(exponent), power(operands[0], exponent - 1)));
        }
        if (operation == Operation.POW && by == 0) {
            var lower = new Binary(Operation.SUBTRACT, operands[1], new Literal(1));
            return Optional.of(times(operands[1], new Binary(Operation.POW, operands[0], lower)));
        }
        if (operation == Operation.POW) {
            var whole = new Binary(Operation.POW, operands[0], operands[1]);
            return Optional.of(times(whole, new Unary(Operation.LOG, operands[0])));
        }
        if (operation == Operation.SIGMOID) {
            var whole = new Unary(operation, operands[0]);
            return Optional.of(times(whole, new Binary(Operation.SUBTRACT, new Literal(1), whole)));
        }
        if (operation == Operation.TANH) {
            var square = new Binary(Operation.POW, new Unary(operation, operands[0]), new Literal(2));
            return Optional.of(new Binary(Operation.SUBTRACT, new Literal(1), square));
        }
        if (operation == Operation.DIVIDE && by == 1) {
            var square = new Binary(Operation.POW, operands[1], new Literal(2));
            return Optional.of(new Unary(Operation.NEGATE, new Binary(Operation.DIVIDE, operands[0], square)));
        }
        return Optional.empty();
    }

    private static Optional<Double> exponent(Expression expression) {
        if (expression instanceof Literal literal) {
            return Optional.of(literal.number());
        }
        return expression instanceof Unary unary
                        && unary.operation() == Operation.NEGATE
                        && unary.a() instanceof Literal literal
                ? Optional.of(-literal.number())
                : Optional.empty();
    }

    private static Expression power(Expression base, double exponent) {
        return exponent == 0
                ? new Literal(1)
                : exponent == 1 ? base : new Binary(Operation.POW, base, number(exponent));
    }

    private static Expression times(Expression one, Expression other) {
        return one.equals(new Literal(1))
                ? other
                : other.equals(new Literal(1)) ? one : new Binary(Operation.MULTIPLY, one, other);
    }

    /** What a node of a graph computes, of these inputs by their slots. */
    static Expression of(Graph graph, int number, List<Expression> inputs) {
        var node = graph.node(number);
        if (node instanceof Node.Constant constant) {
            return number(constant.number());
        } else if (node instanceof Node.Input input) {
            return inputs.get(input.slot());
        } else if (node instanceof Node.Apply apply) {
            var operands = new Expression[apply.operation().arity()];
            for (int i = 0; i < operands.length; i++) {
                operands[i] = of(graph, apply.operand(i), inputs);
            }
            return shown(apply, operands);
        }
        throw new AssertionError(node);
    }

    /** Operations that occur in derivatives only are shown by those that can be typed. */
    private static Expression shown(Node.Apply apply, Expression[] operands) {
        return switch (apply.operation()) {
            case MULTIPLY, CHAIN ->
                apply.a() == apply.b()
                        ? new Binary(Operation.POW, operands[0], new Literal(2))
                        : new Binary(Operation.MULTIPLY, operands[0], operands[1]);
            case STEP -> where(operands[0], new Literal(1), new Literal(0));
            case CHOOSE -> where(operands[0], operands[1], operands[2]);
            default -> of(apply.operation(), operands);
        };
    }

    private static Expression where(Expression sign, Expression right, Expression left) {
        return new Ternary(Operation.WHERE, new Binary(Operation.GREATER, sign, new Literal(0)), right, left);
    }
}
