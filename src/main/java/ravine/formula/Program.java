package ravine.formula;

import java.util.BitSet;

/** The nodes that some results need, in order, and their interpreter: slower than compiled code, with no limit of size. */
final class Program {

    private final Graph graph;
    private final BitSet needed;
    private final int[] roots;

    private Program(Graph graph, int[] roots) {
        this.graph = graph;
        this.roots = roots;
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

    /** The values of the roots there. */
    double[] run(double x1, double x2, double[] parameters) {
        double[] values = new double[graph.size()];
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            Node node = graph.node(number);
            if (node instanceof Node.Apply apply) {
                values[number] = apply.operation().apply(values[apply.a()], values[apply.b()], values[apply.c()]);
            } else if (node instanceof Node.Input input) {
                values[number] = input.slot() == 0 ? x1 : input.slot() == 1 ? x2 : parameters[input.slot() - 2];
            } else if (node instanceof Node.Constant constant) {
                values[number] = constant.number();
            }
        }
        double[] results = new double[roots.length];
        for (int i = 0; i < roots.length; i++) {
            results[i] = values[roots[i]];
        }
        return results;
    }
}
