package ravine.formula;

import java.util.ArrayList;
import java.util.List;

/** Columns in the place of variables. */
final class Substitution {

    private Substitution() {}

    /** The columns of an expression, each once, in the order in which they occur. */
    static List<Expression.Column> columns(Expression expression) {
        List<Expression.Column> columns = new ArrayList<>();
        collect(expression, columns);
        return columns;
    }

    private static void collect(Expression expression, List<Expression.Column> into) {
        if (expression instanceof Expression.Column column) {
            if (!into.contains(column)) {
                into.add(column);
            }
        } else if (expression instanceof Expression.Unary unary) {
            collect(unary.a(), into);
        } else if (expression instanceof Expression.Binary binary) {
            collect(binary.a(), into);
            collect(binary.b(), into);
        } else if (expression instanceof Expression.Ternary ternary) {
            collect(ternary.a(), into);
            collect(ternary.b(), into);
            collect(ternary.c(), into);
        }
    }

    /** The expression with x₁ and x₂ as the letters after so many, and its columns, at most two, as x₁ and x₂. */
    static Expression ofPlane(Expression expression, List<Expression.Column> columns, int letters) {
        if (expression instanceof Expression.Column column) {
            return columns.indexOf(column) == 0 ? Expression.Variable.X1 : Expression.Variable.X2;
        } else if (expression instanceof Expression.Variable variable) {
            return new Expression.Parameter(
                    variable == Expression.Variable.X1 ? letters : letters + 1, variable.name());
        } else if (expression instanceof Expression.Unary unary) {
            return new Expression.Unary(unary.operation(), ofPlane(unary.a(), columns, letters));
        } else if (expression instanceof Expression.Binary binary) {
            return new Expression.Binary(
                    binary.operation(), ofPlane(binary.a(), columns, letters), ofPlane(binary.b(), columns, letters));
        } else if (expression instanceof Expression.Ternary ternary) {
            return new Expression.Ternary(
                    ternary.operation(),
                    ofPlane(ternary.a(), columns, letters),
                    ofPlane(ternary.b(), columns, letters),
                    ofPlane(ternary.c(), columns, letters));
        }
        return expression;
    }
}
