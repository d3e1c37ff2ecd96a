package ravine.formula;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An operation on operands a, b, c, some of which are numbers, with its derivatives by each: as formulas, and their values as they are where the
 * whole formula is differentiated, conventions at kinks included.
 */
public final class LocalDerivative {

    private static final VariableNames NAMES = VariableNames.of("a", "b");
    private static final List<Expression> LETTERS =
            List.of(Expression.Variable.X1, Expression.Variable.X2, new Expression.Parameter(0, "c"));

    private final Operation operation;
    private final List<OptionalDouble> numbers;
    private final Expression whole;
    private final Program[] programs;
    private final String[] texts;

    /** @param numbers those of the operands that are numbers */
    public LocalDerivative(Operation operation, List<OptionalDouble> numbers) {
        this.operation = operation;
        this.numbers = List.copyOf(numbers);
        var operands = new Expression[numbers.size()];
        int letters = 0;
        for (int i = 0; i < operands.length; i++) {
            operands[i] = numbers.get(i).isPresent()
                    ? LocalExpression.number(numbers.get(i).getAsDouble())
                    : LETTERS.get(letters++);
        }
        whole = LocalExpression.of(operation, operands);
        programs = new Program[operands.length];
        texts = new String[operands.length];
        for (int i = 0; i < operands.length; i++) {
            derive(i, operands);
        }
    }

    /** Numbers count as such where it is not one of them that is differentiated by. */
    private void derive(int by, Expression[] operands) {
        var graph = new Graph();
        if (operation.isAggregate()) {
            texts[by] = operation == Operation.MEAN ? "1/n" : "1";
            programs[by] = Program.of(graph, graph.constant(1));
            return;
        }
        boolean isNumber = numbers.get(by).isPresent();
        var nodes = new int[operands.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = isNumber || numbers.get(i).isEmpty() ? graph.input(i) : graph.read(operands[i]);
        }
        int value =
                switch (nodes.length) {
                    case 1 -> graph.apply(operation, nodes[0]);
                    case 2 -> graph.apply(operation, nodes[0], nodes[1]);
                    default -> graph.apply(operation, nodes[0], nodes[1], nodes[2]);
                };
        int derivative = new Differentiation(graph, by).of(value);
        programs[by] = Program.of(graph, derivative);
        texts[by] = text(LocalExpression.derivative(operation, by, operands, isNumber)
                .orElseGet(() -> LocalExpression.of(graph, derivative, List.of(operands))));
    }

    private static String text(Expression expression) {
        return Printer.bare(expression, NAMES).text();
    }

    /** The operation, such as {@code a·b} or {@code 0.1a}. */
    public String text() {
        return text(whole);
    }

    /** Its derivative by the operand with this place, as a formula. */
    public String text(int by) {
        return texts[by];
    }

    /** The same for these values of the operands. */
    public double value(int by, double... operands) {
        double b = operands.length > 1 ? operands[1] : 0;
        double c = operands.length > 2 ? operands[2] : 0;
        return programs[by].run(operands[0], b, new double[] {c}, Rows.NONE)[0];
    }
}
