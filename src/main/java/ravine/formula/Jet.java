package ravine.formula;

/** The nodes of f and of its first and second derivatives, in one graph. */
record Jet(Graph graph, int value, int d1, int d2, int d11, int d12, int d22) {

    static Jet of(Expression expression) {
        Graph graph = new Graph();
        int value = graph.read(expression);
        Differentiation byX1 = new Differentiation(graph, 0);
        Differentiation byX2 = new Differentiation(graph, 1);
        int d1 = byX1.of(value);
        int d2 = byX2.of(value);
        return new Jet(graph, value, d1, d2, byX1.of(d1), byX2.of(d1), byX2.of(d2));
    }

    int[] gradient() {
        return new int[] {d1, d2};
    }

    int[] tangent() {
        return new int[] {value, d1, d2};
    }

    int[] hessian() {
        return new int[] {d11, d12, d22};
    }
}
