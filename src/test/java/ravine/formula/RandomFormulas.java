package ravine.formula;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import ravine.formula.Expression.Binary;
import ravine.formula.Expression.Literal;
import ravine.formula.Expression.Parameter;
import ravine.formula.Expression.Unary;
import ravine.formula.Expression.Variable;

/** Random formulas whose numbers are moderate, for what compares two ways to compute the same. */
public final class RandomFormulas {

    private RandomFormulas() {}

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.oneOf(
                Arbitraries.of(Variable.class).map(variable -> variable),
                Arbitraries.integers().between(1, 4).map(Literal::new),
                Arbitraries.doubles().between(0.1, 3).map(Literal::new),
                Arbitraries.just(new Parameter(0, "κ")));
    }

    /** Trees of so many operations above one another, over all that can be typed. */
    public static Arbitrary<Formula> moderate(int depth) {
        return RandomTrees.upTo(depth, leaves()).map(RandomFormulas::formula);
    }

    /** Sums and differences of two operations, each on leaves, of which only the first has x₁ and only the second x₂. */
    public static Arbitrary<Formula> flat() {
        return Combinators.combine(
                        Arbitraries.of(Operation.ADD, Operation.SUBTRACT), term(Variable.X1), term(Variable.X2))
                .as((operation, a, b) -> formula(new Binary(operation, a, b)));
    }

    private static Arbitrary<Expression> term(Variable variable) {
        Arbitrary<Expression> number = Arbitraries.doubles().between(0.1, 3).map(Literal::new);
        Arbitrary<Expression> one = RandomTrees.operations(1).map(operation -> new Unary(operation, variable));
        Arbitrary<Expression> two = Combinators.combine(
                        RandomTrees.operations(2).filter(operation -> operation != Operation.POW), number)
                .as((operation, other) -> new Binary(operation, variable, other));
        return Arbitraries.oneOf(one, two);
    }

    private static Formula formula(Expression expression) {
        return new TypedFormula("random", expression, List.of("κ"));
    }
}
