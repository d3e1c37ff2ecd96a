package ravine.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Nodes of a graph as statements of Python: those that are used more than once or nested deep are variables, part1, part2 …; others stand where they are used. */
final class PythonBody {

    /** Operations nested in one expression at most: Python reads no more than 200 parentheses, older ones 100. */
    private static final int HIGHEST = 40;

    private final PythonLibrary library;
    private final Graph graph;
    private final List<String> letters;
    private final List<String> columns;
    private final Dependence[] reaches;
    private final String[] texts;
    private final List<String> lines = new ArrayList<>();

    private PythonBody(PythonLibrary library, Graph graph, List<String> letters, List<String> columns, int... roots) {
        this.library = library;
        this.graph = graph;
        this.letters = letters;
        this.columns = columns;
        this.reaches = Dependence.of(graph);
        this.texts = new String[graph.size()];
        write(Program.reachable(graph, roots));
    }

    /** What returns f: one expression as it was typed, if Python can read it. */
    static List<String> value(
            PythonLibrary library, Expression expression, List<String> letters, List<String> columns) {
        var whole = library.of(expression);
        if (depth(whole) <= HIGHEST) {
            return List.of("return " + whole);
        }
        var graph = new Graph();
        int root = graph.read(expression);
        var body = new PythonBody(library, graph, letters, columns, root);
        return body.returning(body.texts[root]);
    }

    /** What returns the exact gradient, in NumPy. */
    static List<String> gradient(Expression expression, List<String> letters, List<String> columns) {
        var jet = Jet.of(expression);
        var body = new PythonBody(PythonLibrary.NUMPY, jet.graph(), letters, columns, jet.gradient());
        return body.returning("np.array([%s, %s])".formatted(body.texts[jet.d1()], body.texts[jet.d2()]));
    }

    private List<String> returning(String result) {
        lines.add("return " + result);
        return List.copyOf(lines);
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private void write(BitSet needed) {
        var uses = new int[graph.size()];
        needed.stream()
                .mapToObj(graph::node)
                .filter(Node.Apply.class::isInstance)
                .map(Node.Apply.class::cast)
                .flatMapToInt(PythonBody::operands)
                .forEach(operand -> uses[operand]++);
        needed.stream().forEach(number -> {
            var text = text(graph.node(number));
            boolean named = graph.node(number) instanceof Node.Apply && (uses[number] > 1 || depth(text) > HIGHEST);
            if (named) {
                var name = "part" + (lines.size() + 1);
                lines.add(name + " = " + text);
                text = name;
            }
            texts[number] = text;
        });
    }

    private static IntStream operands(Node.Apply apply) {
        return IntStream.range(0, apply.operation().arity()).map(apply::operand);
    }

    private String text(Node node) {
        if (node instanceof Node.Constant constant) {
            return PythonLibrary.number(constant.number());
        } else if (node instanceof Node.Input input) {
            return input.slot() == 0 ? "x1" : input.slot() == 1 ? "x2" : letters.get(input.slot() - 2);
        } else if (node instanceof Node.Column column) {
            return PythonLibrary.column(columns.get(column.index()));
        } else if (node instanceof Node.Apply apply) {
            var operands = operands(apply)
                    .mapToObj(number -> new PythonLibrary.Operand(
                            texts[number],
                            reaches[number].compareTo(Dependence.PARAMETERS) > 0,
                            reaches[number] == Dependence.ROWS))
                    .toList();
            return library.apply(apply.operation(), operands);
        }
        throw new IllegalArgumentException("no statement: " + node);
    }
}
