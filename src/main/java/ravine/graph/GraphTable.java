package ravine.graph;

import java.io.IOException;
import java.util.stream.Collectors;
import ravine.formula.FormulaNode;
import ravine.spec.PlainNumber;

/** A computation graph as comma-separated values: {@code node,operation,operands,value,derivative}; nodes count from 1. */
public final class GraphTable {

    private GraphTable() {}

    public static void print(Appendable out, Backpropagation numbers) throws IOException {
        out.append("node,operation,operands,value,derivative\n");
        for (int node = 0; node <= numbers.last(); node++) {
            out.append(Integer.toString(node + 1))
                    .append(",")
                    .append(operation(numbers.nodes().get(node)))
                    .append(",")
                    .append(operands(numbers.nodes().get(node)))
                    .append(",")
                    .append(PlainNumber.plain(numbers.value(node)))
                    .append(",")
                    .append(PlainNumber.plain(numbers.derivative(node)))
                    .append("\n");
        }
    }

    private static String operation(FormulaNode node) {
        if (node instanceof FormulaNode.Coordinate coordinate) {
            return coordinate.place() == 0 ? "x1" : "x2";
        } else if (node instanceof FormulaNode.Letter letter) {
            return letter.name();
        } else if (node instanceof FormulaNode.OfRow column) {
            return column.name();
        }
        return node instanceof FormulaNode.Operated operated
                ? operated.operation().label()
                : "number";
    }

    private static String operands(FormulaNode node) {
        return node instanceof FormulaNode.Operated operated
                ? operated.operands().stream()
                        .map(operand -> Integer.toString(operand + 1))
                        .collect(Collectors.joining(" "))
                : "";
    }
}
