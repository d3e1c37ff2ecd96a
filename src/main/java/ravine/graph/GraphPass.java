package ravine.graph;

import java.util.List;
import java.util.OptionalInt;
import ravine.formula.FormulaNode;

/**
 * How far the numbers of a graph have come: each step forward gives one operation its value, in the order of computing; then each step backward
 * gives one box its derivative, f first. Inputs have their values from the beginning.
 *
 * @param operations the boxes that are operations, in the order of computing
 * @param boxes all boxes, in the same order
 */
public record GraphPass(List<Integer> operations, List<Integer> boxes, int step) {

    public GraphPass {
        operations = List.copyOf(operations);
        boxes = List.copyOf(boxes);
    }

    /** With all numbers, of which none is the last that came. */
    static GraphPass complete(GraphOutline outline, List<FormulaNode> nodes) {
        var all = of(outline, nodes, Integer.MAX_VALUE);
        return new GraphPass(all.operations, all.boxes, all.last() + 1);
    }

    /** After so many steps, or all there are. */
    public static GraphPass of(GraphOutline outline, List<FormulaNode> nodes, int step) {
        var operations = outline.boxes().stream()
                .filter(node -> nodes.get(node) instanceof FormulaNode.Operated)
                .toList();
        var pass = new GraphPass(operations, outline.boxes(), 0);
        return new GraphPass(operations, outline.boxes(), Math.min(step, pass.last()));
    }

    /** The number of the last step. */
    public int last() {
        return operations.size() + boxes.size();
    }

    public boolean hasValue(int node) {
        return operations.indexOf(node) < step;
    }

    public boolean hasDerivative(int node) {
        return boxes.size() - boxes.indexOf(node) <= step - operations.size();
    }

    /** Whether the numbers go backward. */
    public boolean isBackward() {
        return step > operations.size();
    }

    /** The node that this step gave its number; none at the beginning and where all are there from the first. */
    public OptionalInt current() {
        if (step == 0 || step > last()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                isBackward() ? boxes.get(boxes.size() - (step - operations.size())) : operations.get(step - 1));
    }
}
