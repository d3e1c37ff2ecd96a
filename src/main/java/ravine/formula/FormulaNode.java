package ravine.formula;

import java.util.List;

/** One node of a {@link FormulaGraph}. */
public sealed interface FormulaNode {

    /** A number, as {@code text} shows it: as digits, or π or e. */
    record Given(double number, String text) implements FormulaNode {}

    /** x₁ (place 0) or x₂ (place 1). */
    record Coordinate(int place) implements FormulaNode {}

    /** The parameter letter with this place among those of the formula. */
    record Letter(int place, String name) implements FormulaNode {}

    /** The column with this place among those that the formula names. */
    record OfRow(int place, String name) implements FormulaNode {}

    /** An operation on nodes before it, by their numbers. */
    record Operated(Operation operation, List<Integer> operands) implements FormulaNode {

        public Operated {
            operands = List.copyOf(operands);
        }
    }
}
