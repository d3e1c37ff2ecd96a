package ravine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.formula.FormulaGraph;
import ravine.formula.FormulaNode;
import ravine.formula.LocalDerivative;
import ravine.formula.Operation;
import ravine.formula.Rows;

/**
 * The values of all nodes of a formula at one place, and the derivative of f by each, from the last back by the chain rule. A node that has a value
 * in each row of data has the mean of them here, and the derivative of f where it changes by as much in all rows. Mutable while it is computed.
 */
public final class Backpropagation {

    /** What makes a local derivative, shared by nodes that are alike. */
    private record Kind(Operation operation, List<OptionalDouble> numbers) {}

    private final List<FormulaNode> nodes;
    private final Rows rows;
    private final BitSet inRows = new BitSet();
    /** Of each node its value in each row, or one alone. */
    private final double[][] values;

    private final double[][] derivatives;
    private final List<List<NodeUse>> uses = new ArrayList<>();
    private final List<LocalDerivative> locals = new ArrayList<>();
    private final List<String> kinks = new ArrayList<>();

    /** @param letters the values of the formula's parameter letters, in their order */
    public Backpropagation(FormulaGraph graph, Vec at, double[] letters, Rows rows) {
        nodes = graph.nodes();
        this.rows = rows;
        values = new double[nodes.size()][];
        derivatives = new double[nodes.size()][];
        var kinds = new HashMap<Kind, LocalDerivative>();
        for (int number = 0; number < nodes.size(); number++) {
            forward(number, at, letters, kinds);
        }
        for (int number = 0; number < nodes.size(); number++) {
            derivatives[number] = new double[values[number].length];
            uses.add(new ArrayList<>());
        }
        derivatives[nodes.size() - 1][0] = 1;
        for (int number = nodes.size() - 1; number >= 0; number--) {
            if (nodes.get(number) instanceof FormulaNode.Operated operated) {
                backward(number, operated);
            }
        }
    }

    private void forward(int number, Vec at, double[] letters, Map<Kind, LocalDerivative> kinds) {
        var node = nodes.get(number);
        if (node instanceof FormulaNode.Operated operated) {
            var numbers = operated.operands().stream().map(this::given).toList();
            locals.add(kinds.computeIfAbsent(
                    new Kind(operated.operation(), numbers),
                    kind -> new LocalDerivative(kind.operation, kind.numbers)));
            compute(number, operated);
            return;
        }
        // What stands here for an input is never asked.
        locals.add(kinds.computeIfAbsent(
                new Kind(Operation.NEGATE, List.of(OptionalDouble.empty())),
                kind -> new LocalDerivative(kind.operation, kind.numbers)));
        if (node instanceof FormulaNode.Given given) {
            values[number] = new double[] {given.number()};
        } else if (node instanceof FormulaNode.Coordinate coordinate) {
            values[number] = new double[] {coordinate.place() == 0 ? at.x1() : at.x2()};
        } else if (node instanceof FormulaNode.Letter letter) {
            values[number] = new double[] {letters[letter.place()]};
        } else if (node instanceof FormulaNode.OfRow column) {
            inRows.set(number);
            values[number] = Arrays.copyOf(rows.column(column.place()), rows.count());
        }
    }

    private OptionalDouble given(int operand) {
        return nodes.get(operand) instanceof FormulaNode.Given given
                ? OptionalDouble.of(given.number())
                : OptionalDouble.empty();
    }

    private void compute(int number, FormulaNode.Operated operated) {
        var operation = operated.operation();
        int first = operated.operands().get(0);
        if (operation.isAggregate()) {
            double sum = 0;
            for (int row = 0; row < rows.count(); row++) {
                sum += at(values, first, row);
            }
            values[number] = new double[] {rows.aggregate(operation == Operation.MEAN, sum)};
            return;
        }
        if (operated.operands().stream().anyMatch(inRows::get)) {
            inRows.set(number);
        }
        values[number] = new double[inRows.get(number) ? rows.count() : 1];
        for (int row = 0; row < values[number].length; row++) {
            var operands = operands(operated, row);
            values[number][row] = operation.apply(
                    operands[0], operands.length > 1 ? operands[1] : 0, operands.length > 2 ? operands[2] : 0);
        }
    }

    private double[] operands(FormulaNode.Operated operated, int row) {
        var operands = new double[operated.operands().size()];
        for (int place = 0; place < operands.length; place++) {
            operands[place] = at(values, operated.operands().get(place), row);
        }
        return operands;
    }

    private static double at(double[][] numbers, int node, int row) {
        return numbers[node][numbers[node].length == 1 ? 0 : row];
    }

    private void backward(int number, FormulaNode.Operated operated) {
        boolean aggregate = operated.operation().isAggregate();
        int count = aggregate ? rows.count() : values[number].length;
        int places = operated.operands().size();
        var local = new double[places];
        var term = new double[places];
        for (int row = 0; row < count; row++) {
            var operands = operands(operated, row);
            note(operated, operands, row);
            for (int place = 0; place < places; place++) {
                int operand = operated.operands().get(place);
                double slope = aggregate
                        ? rows.share(operated.operation() == Operation.MEAN)
                        : slope(number, operated, place, operands, row);
                double by = at(derivatives, number, row);
                double added = by == 0 ? 0 : Operation.CHAIN.apply(slope, by, 0);
                derivatives[operand][derivatives[operand].length == 1 ? 0 : row] += added;
                local[place] += slope / count;
                term[place] += added;
            }
        }
        for (int place = 0; place < places; place++) {
            uses.get(operated.operands().get(place)).add(new NodeUse(number, place, local[place], term[place]));
        }
    }

    /** Notes the convention at a kink there. */
    private void note(FormulaNode.Operated operated, double[] operands, int row) {
        if (!operated.operation().isAggregate()) {
            Kinks.of(operated, operands, meets(operated, row))
                    .filter(kink -> !kinks.contains(kink))
                    .ifPresent(kinks::add);
        }
    }

    private double slope(int number, FormulaNode.Operated operated, int place, double[] operands, int row) {
        return operated.operation() == Operation.WHERE
                        && place > 0
                        && meets(operated, row)
                        && operands[1] == operands[2]
                ? 0.5
                : locals.get(number).value(place, operands);
    }

    /** Whether the condition of a case distinction compares two numbers that are equal. */
    private boolean meets(FormulaNode.Operated operated, int row) {
        return nodes.get(operated.operands().get(0)) instanceof FormulaNode.Operated condition
                && condition.operation().isOrder()
                && at(values, condition.operands().get(0), row)
                        == at(values, condition.operands().get(1), row);
    }

    /** The nodes, the last of which is f. */
    public List<FormulaNode> nodes() {
        return nodes;
    }

    /** The number of f. */
    public int last() {
        return nodes.size() - 1;
    }

    /** The value of a node; NaN where there are no rows. */
    public double value(int node) {
        return values[node].length == 1
                ? values[node][0]
                : Arrays.stream(values[node]).sum() / values[node].length;
    }

    /** The derivative of f by a node. */
    public double derivative(int node) {
        return Arrays.stream(derivatives[node]).sum();
    }

    /** Where a node is used, the last first. */
    public List<NodeUse> uses(int node) {
        return List.copyOf(uses.get(node));
    }

    /** What an operation's derivatives are as formulas. */
    public LocalDerivative local(int node) {
        return locals.get(node);
    }

    /** Whether a node has a value in each row, of which there are more than one. */
    public boolean isMean(int node) {
        return inRows.get(node) && rows.count() > 1;
    }

    /** The derivative of f by x₁ and x₂. */
    public Vec gradient() {
        return new Vec(derivative(0, 0), derivative(1, 0));
    }

    private double derivative(int coordinate, double otherwise) {
        return IntStream.range(0, nodes.size())
                .filter(node -> nodes.get(node).equals(new FormulaNode.Coordinate(coordinate)))
                .mapToDouble(this::derivative)
                .findFirst()
                .orElse(otherwise);
    }

    /** The conventions that were taken where a derivative has a kink or jumps, a sentence each. */
    public List<String> kinks() {
        return List.copyOf(kinks);
    }
}
