package ravine.formula;

import java.util.BitSet;

/** The nodes that some results need, in order, and their interpreter: slower than compiled code, with no limit of size. */
final class Program {

    private final Node[] nodes;
    private final int[] roots;

    private Program(Node[] nodes, int[] roots) {
        this.nodes = nodes;
        this.roots = roots;
    }

    static Program of(Graph graph, int... roots) {
        BitSet needed = reachable(graph, roots);
        int[] places = new int[graph.size()];
        Node[] nodes = new Node[needed.cardinality()];
        int count = 0;
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            places[number] = count;
            nodes[count++] = moved(graph.node(number), places);
        }
        int[] results = new int[roots.length];
        for (int i = 0; i < roots.length; i++) {
            results[i] = places[roots[i]];
        }
        return new Program(nodes, results);
    }

    /** Numbers of the nodes that the roots depend on, and of the roots. */
    static BitSet reachable(Graph graph, int... roots) {
        BitSet needed = new BitSet(graph.size());
        for (int root : roots) {
            needed.set(root);
        }
        for (int number = needed.length() - 1; number >= 0; number = needed.previousSetBit(number - 1)) {
            if (graph.node(number) instanceof Node.Apply apply) {
                needed.set(apply.a());
                if (apply.operation().arity() > 1) {
                    needed.set(apply.b());
                }
                if (apply.operation().arity() > 2) {
                    needed.set(apply.c());
                }
            }
        }
        return needed;
    }

    private static Node moved(Node node, int[] places) {
        return node instanceof Node.Apply apply
                ? new Node.Apply(apply.operation(), places[apply.a()], places[apply.b()], places[apply.c()])
                : node;
    }

    int size() {
        return nodes.length;
    }

    Node node(int number) {
        return nodes[number];
    }

    int root(int index) {
        return roots[index];
    }

    /** The values of all nodes there; see {@link #root} for which are results. */
    double[] run(double x1, double x2, double[] parameters) {
        double[] values = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            if (node instanceof Node.Apply apply) {
                values[i] = apply.operation().apply(values[apply.a()], values[apply.b()], values[apply.c()]);
            } else if (node instanceof Node.Input input) {
                values[i] = input.slot() == 0 ? x1 : input.slot() == 1 ? x2 : parameters[input.slot() - 2];
            } else if (node instanceof Node.Constant constant) {
                values[i] = constant.number();
            }
        }
        return values;
    }
}
