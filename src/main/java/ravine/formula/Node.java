package ravine.formula;

/** One node of a {@link Graph}; operands are the numbers of earlier nodes. */
sealed interface Node {

    /** A number, told apart by its bits, so that −0 is not 0. */
    record Constant(long bits) implements Node {
        double number() {
            return Double.longBitsToDouble(bits);
        }
    }

    /** x₁ (slot 0), x₂ (slot 1) or a parameter letter (slot 2 and up). */
    record Input(int slot) implements Node {}

    /** The number of a row in the column with this place. */
    record Column(int index) implements Node {}

    /** An operation; operands beyond its arity are 0. */
    record Apply(Operation operation, int a, int b, int c) implements Node {
        boolean isAggregate() {
            return operation.isAggregate();
        }

        int operand(int index) {
            return index == 0 ? a : index == 1 ? b : c;
        }
    }
}
