package ravine.formula;

import ravine.Symmetric;
import ravine.Vec;

/** What a formula runs: its derivatives as programs. */
final class Code {

    private final Program gradient;
    private final Program hessian;

    Code(Expression expression) {
        Graph graph = new Graph();
        int value = graph.read(expression);
        Differentiation byX1 = new Differentiation(graph, 0);
        Differentiation byX2 = new Differentiation(graph, 1);
        int d1 = byX1.of(value);
        int d2 = byX2.of(value);
        gradient = Program.of(graph, d1, d2);
        hessian = Program.of(graph, byX1.of(d1), byX2.of(d1), byX2.of(d2));
    }

    Vec gradient(Vec at, double[] parameters) {
        double[] values = gradient.run(at.x1(), at.x2(), parameters);
        return new Vec(values[gradient.root(0)], values[gradient.root(1)]);
    }

    Symmetric hessian(Vec at, double[] parameters) {
        double[] values = hessian.run(at.x1(), at.x2(), parameters);
        return new Symmetric(values[hessian.root(0)], values[hessian.root(1)], values[hessian.root(2)]);
    }
}
