package ravine.formula;

/** A formula as a tree: immutable, evaluated by recursion without allocating; at most {@link Tree#DEEPEST} levels deep. */
sealed interface Expression {

    /** f there, for these values of the parameter letters. */
    double value(double x1, double x2, double[] parameters);

    /** A number as typed: finite, not negative. */
    record Literal(double number) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters) {
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
        public double value(double x1, double x2, double[] parameters) {
            return number;
        }
    }

    /** A coordinate of the plane. */
    enum Variable implements Expression {
        X1,
        X2;

        @Override
        public double value(double x1, double x2, double[] parameters) {
            return this == X1 ? x1 : x2;
        }
    }

    /** The parameter letter with this place among the letters of its formula. */
    record Parameter(int index, String letter) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters) {
            return parameters[index];
        }
    }

    /** An operation on one operand. */
    record Unary(Operation operation, Expression a) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters) {
            return operation.apply(a.value(x1, x2, parameters), 0, 0);
        }
    }

    /** An operation on two operands. */
    record Binary(Operation operation, Expression a, Expression b) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters) {
            return operation.apply(a.value(x1, x2, parameters), b.value(x1, x2, parameters), 0);
        }
    }

    /** An operation on three operands. */
    record Ternary(Operation operation, Expression a, Expression b, Expression c) implements Expression {
        @Override
        public double value(double x1, double x2, double[] parameters) {
            return operation.apply(
                    a.value(x1, x2, parameters), b.value(x1, x2, parameters), c.value(x1, x2, parameters));
        }
    }
}
