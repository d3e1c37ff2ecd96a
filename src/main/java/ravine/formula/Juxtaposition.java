package ravine.formula;

/** Whether two factors can stand side by side without a sign, so that both the reader and a person see a product. */
final class Juxtaposition {

    private Juxtaposition() {}

    static boolean isClear(Expression left, Expression right, boolean rightInParentheses, boolean usualNames) {
        Expression last = left;
        while (last instanceof Expression.Binary product && product.operation() == Operation.MULTIPLY) {
            last = product.b();
        }
        if (last instanceof Expression.Unary unary && unary.operation() == Operation.NEGATE) {
            last = unary.a();
        }
        boolean variableFollows = !rightInParentheses && first(right) instanceof Expression.Variable;
        if (last instanceof Expression.Literal) {
            return rightInParentheses || !(first(right) instanceof Expression.Literal || startsWithBar(right));
        } else if (!usualNames) {
            // Letters side by side could be read as one name.
            return false;
        } else if (isVariable(last)) {
            return rightInParentheses || variableFollows;
        }
        return last instanceof Expression.Parameter && variableFollows;
    }

    /** Whether the text of this expression begins with a minus. */
    static boolean startsWithMinus(Expression expression) {
        return first(expression) instanceof Expression.Unary unary && unary.operation() == Operation.NEGATE;
    }

    private static boolean startsWithBar(Expression expression) {
        return first(expression) instanceof Expression.Unary unary && unary.operation() == Operation.ABS;
    }

    /** A variable, perhaps with a whole exponent, which is set as x₁². */
    private static boolean isVariable(Expression expression) {
        return expression instanceof Expression.Variable
                || (expression instanceof Expression.Binary power
                        && power.operation() == Operation.POW
                        && power.a() instanceof Expression.Variable
                        && power.b() instanceof Expression.Literal exponent
                        && exponent.number() == Math.rint(exponent.number())
                        && exponent.number() < 1e6);
    }

    /** The leftmost part that is no operator between two operands. */
    private static Expression first(Expression expression) {
        Expression first = expression;
        while (first instanceof Expression.Binary binary && binary.operation().compareTo(Operation.POW) <= 0) {
            first = binary.a();
        }
        return first;
    }
}
