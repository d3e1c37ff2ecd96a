package ravine.formula;

/** A formula as a tree: immutable, evaluated by recursion; at most {@link Tree#DEEPEST} levels deep. */
sealed interface Expression {

    /** What an expression has its numbers from: one object, so that a deep recursion needs little stack. */
    final class Scope {

        private final double[] parameters;
        private final Rows rows;
        private final int row;

        Scope(double[] parameters, Rows rows) {
            this(parameters, rows, 0);
        }

        private Scope(double[] parameters, Rows rows, int row) {
            this.parameters = parameters;
            this.rows = rows;
            this.row = row;
        }

        Scope at(int other) {
            return new Scope(parameters, rows, other);
        }
    }

    /** f there, over the rows of a scope or in one of them. */
    double value(double x1, double x2, Scope scope);

    /** f there, for these values of the parameter letters, where it has no means or sums over rows. */
    default double value(double x1, double x2, double[] parameters) {
        return value(x1, x2, new Scope(parameters, Rows.NONE));
    }

    /** Whether there are means or sums over rows in it. */
    default boolean isOverRows() {
        return false;
    }

    /** Whether a variable occurs in it. */
    default boolean has(Variable variable) {
        return this == variable;
    }

    /** A number as typed: finite, not negative. */
    record Literal(double number) implements Expression {
        @Override
        public double value(double x1, double x2, Scope scope) {
            return number;
        }
    }

    /** A number with a name. */
    enum Constant implements Expression {
        PI("π", Math.PI),
        E("e", Math.E);

        private final String symbol;
        private final double number;

        Constant(String symbol, double number) {
            this.symbol = symbol;
            this.number = number;
        }

        String symbol() {
            return symbol;
        }

        @Override
        public double value(double x1, double x2, Scope scope) {
            return number;
        }
    }

    /** A coordinate of the plane. */
    enum Variable implements Expression {
        X1,
        X2;

        @Override
        public double value(double x1, double x2, Scope scope) {
            return this == X1 ? x1 : x2;
        }
    }

    /** The parameter letter with this place among the letters of its formula. */
    record Parameter(int index, String letter) implements Expression {
        @Override
        public double value(double x1, double x2, Scope scope) {
            return scope.parameters[index];
        }
    }

    /** The column with this place among those that a formula names, in a row. */
    record Column(int index, String name) implements Expression {
        @Override
        public double value(double x1, double x2, Scope scope) {
            return scope.rows.column(index)[scope.row];
        }
    }

    /** An operation on one operand, or over the rows in which its operand has a value. */
    record Unary(Operation operation, Expression a) implements Expression {
        @Override
        public boolean isOverRows() {
            return operation.isAggregate() || a.isOverRows();
        }

        @Override
        public boolean has(Variable variable) {
            return a.has(variable);
        }

        @Override
        public double value(double x1, double x2, Scope scope) {
            if (operation.isAggregate()) {
                double sum = 0;
                for (int row = 0; row < scope.rows.count(); row++) {
                    sum += a.value(x1, x2, scope.at(row));
                }
                return scope.rows.aggregate(operation == Operation.MEAN, sum);
            }
            return operation.apply(a.value(x1, x2, scope), 0, 0);
        }
    }

    /** An operation on two operands. */
    record Binary(Operation operation, Expression a, Expression b) implements Expression {
        @Override
        public boolean isOverRows() {
            return a.isOverRows() || b.isOverRows();
        }

        @Override
        public boolean has(Variable variable) {
            return a.has(variable) || b.has(variable);
        }

        @Override
        public double value(double x1, double x2, Scope scope) {
            return operation.apply(a.value(x1, x2, scope), b.value(x1, x2, scope), 0);
        }
    }

    /** An operation on three operands. */
    record Ternary(Operation operation, Expression a, Expression b, Expression c) implements Expression {
        @Override
        public boolean isOverRows() {
            return a.isOverRows() || b.isOverRows() || c.isOverRows();
        }

        @Override
        public boolean has(Variable variable) {
            return a.has(variable) || b.has(variable) || c.has(variable);
        }

        @Override
        public double value(double x1, double x2, Scope scope) {
            return operation.apply(a.value(x1, x2, scope), b.value(x1, x2, scope), c.value(x1, x2, scope));
        }
    }
}
