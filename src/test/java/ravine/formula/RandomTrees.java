package ravine.formula;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import ravine.formula.Expression.Binary;
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
        Arbitrary<Expression> leaf = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Variable.class).map(variable -> variable)),
                Tuple.of(2, Arbitraries.integers().between(0, 20).map(Literal::new)),
                Tuple.of(1, Arbitraries.doubles().between(0, Double.MAX_VALUE).map(Literal::new)),
                Tuple.of(1, Arbitraries.of(Constant.class).map(constant -> constant)),
                Tuple.of(1, Arbitraries.just(new Parameter(0, "κ"))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Expression> operand = Arbitraries.lazy(() -> upTo(depth - 1));
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

    private static Arbitrary<Operation> operations(int arity) {
        return Arbitraries.of(Operation.class)
                .filter(operation -> operation.arity() == arity && operation.compareTo(Operation.STEP) < 0);
    }
}
