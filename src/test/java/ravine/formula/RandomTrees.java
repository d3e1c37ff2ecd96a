package ravine.formula;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import ravine.formula.Expression.Binary;
import ravine.formula.Expression.Column;
import ravine.formula.Expression.Constant;
import ravine.formula.Expression.Literal;
import ravine.formula.Expression.Parameter;
import ravine.formula.Expression.Ternary;
import ravine.formula.Expression.Unary;
import ravine.formula.Expression.Variable;

/** Random trees over all operations that can be typed. */
final class RandomTrees {

    private RandomTrees() {}

    static Arbitrary<Expression> upTo(int depth) {
        return upTo(depth, leaves());
    }

    /** Trees with means and sums over the rows of a table of two columns. */
    static Arbitrary<Expression> overRows(int depth) {
        Arbitrary<Expression> columns =
                Arbitraries.integers().between(0, 1).map(index -> new Column(index, index == 0 ? "u" : "v"));
        Arbitrary<Expression> inRows = upTo(depth, Arbitraries.oneOf(columns, leaves()));
        Arbitrary<Expression> aggregates = Combinators.combine(Arbitraries.of(Operation.MEAN, Operation.SUM), inRows)
                .as(Unary::new);
        return upTo(2, Arbitraries.frequencyOf(Tuple.of(3, aggregates), Tuple.of(1, leaves())));
    }

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Variable.class).map(variable -> variable)),
                Tuple.of(2, Arbitraries.integers().between(0, 20).map(Literal::new)),
                Tuple.of(1, Arbitraries.doubles().between(0, Double.MAX_VALUE).map(Literal::new)),
                Tuple.of(1, Arbitraries.of(Constant.class).map(constant -> constant)),
                Tuple.of(1, Arbitraries.just(new Parameter(0, "κ"))));
    }

    static Arbitrary<Expression> upTo(int depth, Arbitrary<Expression> leaf) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> operand = Arbitraries.lazy(() -> upTo(depth - 1, leaf));
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaf),
                Tuple.of(2, Combinators.combine(operations(1), operand).as(Unary::new)),
                Tuple.of(4, Combinators.combine(operations(2), operand, operand).as(RandomTrees::binary)),
                Tuple.of(
                        1,
                        Combinators.combine(operations(3), operand, operand, operand)
                                .as(Ternary::new)));
    }

    private static Expression binary(Operation operation, Expression a, Expression b) {
        return operation == Operation.POW && a == Constant.E
                ? new Unary(Operation.EXP, b)
                : new Binary(operation, a, b);
    }

    static Arbitrary<Operation> operations(int arity) {
        return Arbitraries.of(Operation.class)
                .filter(operation -> operation.arity() == arity
                        && operation.compareTo(Operation.STEP) < 0
                        && !operation.isAggregate());
    }
}
