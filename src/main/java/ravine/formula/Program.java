package ravine.formula;

import java.util.BitSet;

/** The nodes that some results need, in order, and their interpreter: slower than compiled code, with no limit of size. */
final class Program {

    private final Graph graph;
    private final Dependence[] reaches;
    private final BitSet needed;
    private final int[] roots;

    private Program(Graph graph, int[] roots) {
        this.graph = graph;
        this.roots = roots;
        this.reaches = Dependence.of(graph);
        this.needed = reachable(graph, roots);
    }

    static Program of(Graph graph, int... roots) {
        return new Program(graph, roots);
    }

    /** Numbers of the nodes that the roots depend on, and of the roots. */
    static BitSet reachable(Graph graph, int... roots) {
        BitSet needed = new BitSet(graph.size());
        for (int root : roots) {
            needed.set(root);
        }
        for (int number = needed.length() - 1; number >= 0; number = needed.previousSetBit(number - 1)) {
            if (graph.node(number) instanceof Node.Apply apply) {
                for (int operand = 0; operand < apply.operation().arity(); operand++) {
                    needed.set(apply.operand(operand));
                }
            }
        }
        return needed;
    }

    /** The values of the roots there, over these rows. */
    double[] run(double x1, double x2, double[] parameters, Rows rows) {
        double[] values = new double[graph.size()];
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            if (graph.node(number) instanceof Node.Input input) {
                values[number] = input.slot() == 0 ? x1 : input.slot() == 1 ? x2 : parameters[input.slot() - 2];
            }
        }
        compute(values, Dependence.PARAMETERS, Dependence.X1);
        aggregate(values, rows);
        compute(values, Dependence.AGGREGATES, Dependence.AGGREGATES);
        double[] results = new double[roots.length];
        for (int i = 0; i < roots.length; i++) {
            results[i] = values[roots[i]];
        }
        return results;
    }

    /** Computes the nodes that depend on something from one to another. */
    private void compute(double[] values, Dependence from, Dependence to) {
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            if (reaches[number].compareTo(from) < 0 || reaches[number].compareTo(to) > 0) {
                continue;
            }
            Node node = graph.node(number);
            if (node instanceof Node.Apply apply && !apply.isAggregate()) {
                values[number] = apply.operation().apply(values[apply.a()], values[apply.b()], values[apply.c()]);
            } else if (node instanceof Node.Constant constant) {
                values[number] = constant.number();
            }
        }
    }

    private void aggregate(double[] values, Rows rows) {
        int[] aggregates = needed.stream().filter(this::isAggregate).toArray();
        if (aggregates.length == 0) {
            return;
        }
        int[] columns = needed.stream()
                .filter(number -> graph.node(number) instanceof Node.Column)
                .toArray();
        for (int place = 0; place < rows.count(); place++) {
            for (int number : columns) {
                values[number] = rows.column(((Node.Column) graph.node(number)).index())[place];
            }
            compute(values, Dependence.ROWS, Dependence.ROWS);
            for (int number : aggregates) {
                values[number] += values[((Node.Apply) graph.node(number)).a()];
            }
        }
        for (int number : aggregates) {
            boolean mean = ((Node.Apply) graph.node(number)).operation() == Operation.MEAN;
            values[number] = rows.aggregate(mean, values[number]);
        }
    }

    private boolean isAggregate(int number) {
        return graph.node(number) instanceof Node.Apply apply && apply.isAggregate();
    }
}
