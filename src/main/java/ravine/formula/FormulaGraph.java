package ravine.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula as a computation graph: its operations as typed, a power one node and no product, and what occurs twice once. Nodes stand in the
 * order of computing, the last is f; they count from 0.
 */
public final class FormulaGraph {

    /** The characters from {@code start} to {@code end} of the typeset formula are a node. */
    public record Mark(int start, int end, int node) {}

    private final List<FormulaNode> nodes = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Expression, Integer> read = new IdentityHashMap<>();
    private final Map<String, Integer> definitions = new LinkedHashMap<>();
    private final List<Mark> marks;

    /** The graph of an expression, in which the parts under these names are its definitions. */
    FormulaGraph(Expression expression, VariableNames variables, Map<String, Expression> named) {
        read(expression);
        named.forEach((name, part) -> {
            var number = read.get(part);
            if (number != null && nodes.get(number) instanceof FormulaNode.Operated) {
                definitions.putIfAbsent(name, number);
            }
        });
        marks = Printer.marks(expression, variables).stream()
                .map(mark -> new Mark(mark.start(), mark.end(), number(mark.expression())))
                .toList();
    }

    private int number(Expression expression) {
        return read.getOrDefault(expression, -1);
    }

    private int read(Expression expression) {
        var known = read.get(expression);
        if (known != null) {
            return known;
        }
        int number = add(expression);
        read.put(expression, number);
        return number;
    }

    private int add(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return add(new FormulaNode.Given(literal.number(), Printer.number(literal.number())));
        } else if (expression instanceof Expression.Constant constant) {
            return add(new FormulaNode.Given(constant.value(0, 0, new double[0]), constant.symbol()));
        } else if (expression instanceof Expression.Variable variable) {
            return add(new FormulaNode.Coordinate(variable == Expression.Variable.X1 ? 0 : 1));
        } else if (expression instanceof Expression.Parameter parameter) {
            return add(new FormulaNode.Letter(parameter.index(), parameter.letter()));
        } else if (expression instanceof Expression.Column column) {
            return add(new FormulaNode.OfRow(column.index(), column.name()));
        } else if (expression instanceof Expression.Unary unary) {
            return add(new FormulaNode.Operated(unary.operation(), List.of(read(unary.a()))));
        } else if (expression instanceof Expression.Binary binary) {
            return add(new FormulaNode.Operated(binary.operation(), List.of(read(binary.a()), read(binary.b()))));
        } else if (expression instanceof Expression.Ternary ternary) {
            return add(new FormulaNode.Operated(
                    ternary.operation(), List.of(read(ternary.a()), read(ternary.b()), read(ternary.c()))));
        }
        throw new AssertionError(expression);
    }

    private int add(FormulaNode node) {
        return numbers.computeIfAbsent(node, fresh -> {
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    public List<FormulaNode> nodes() {
        return List.copyOf(nodes);
    }

    /** The node of each definition that is an operation, by its name. */
    public Map<String, Integer> definitions() {
        return Map.copyOf(definitions);
    }

    /** Which characters of the typeset formula are which node: of those within one another the inner first. */
    public List<Mark> marks() {
        return marks;
    }
}
