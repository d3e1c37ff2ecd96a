package ravine.formula;

/** A formula as a tree: immutable, evaluated by recursion without allocating; at most {@link Tree#DEEPEST} levels deep. */
sealed interface Expression {

    /** f there, for these values of the parameter letters, over these rows or in one of them. */
    double value(double x1, double x2, double[] parameters, Rows rows, int row);

    /** f there, for these values of the parameter letters, where it has no means or sums over rows. */
    default double value(double x1, double x2, double[] parameters) {
        return value(x1, x2, parameters, Rows.NONE, 0);
    }

    /** A number as typed: finite, not negative. */
    record Literal(double number) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
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
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return number;
        }
    }

    /** A coordinate of the plane. */
    enum Variable implements Expression {
        X1,
        X2;

        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return this == X1 ? x1 : x2;
        }
    }

    /** The parameter letter with this place among the letters of its formula. */
    record Parameter(int index, String letter) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return parameters[index];
        }
    }

    /** The column with this place among those that a formula names, in a row. */
    record Column(int index, String name) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return rows.column(index)[row];
        }
    }

    /** An operation on one operand, or over the rows in which its operand has a value. */
    record Unary(Operation operation, Expression a) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            if (operation.isAggregate()) {
                double sum = 0;
                for (int place = 0; place < rows.count(); place++) {
                    sum += a.value(x1, x2, parameters, rows, place);
                }
                return rows.aggregate(operation == Operation.MEAN, sum);
            }
            return operation.apply(a.value(x1, x2, parameters, rows, row), 0, 0);
        }
    }

    /** An operation on two operands. */
    record Binary(Operation operation, Expression a, Expression b) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return operation.apply(a.value(x1, x2, parameters, rows, row), b.value(x1, x2, parameters, rows, row), 0);
        }
    }

    /** An operation on three operands. */
    record Ternary(Operation operation, Expression a, Expression b, Expression c) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters, Rows rows, int row) {
            return operation.apply(
                    a.value(x1, x2, parameters, rows, row),
                    b.value(x1, x2, parameters, rows, row),
                    c.value(x1, x2, parameters, rows, row));
        }
    }
}
