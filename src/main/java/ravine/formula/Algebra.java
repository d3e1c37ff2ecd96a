package ravine.formula;

/** Sums and products for derivatives, in which terms that are zero by construction are left out. */
final class Algebra {

    final Graph graph;
    final int zero;
    final int one;

    Algebra(Graph graph) {
        this.graph = graph;
        this.zero = graph.constant(0);
        this.one = graph.constant(1);
    }

    int plus(int a, int b) {
        return a == zero ? b : b == zero ? a : graph.apply(Operation.ADD, a, b);
    }

    int minus(int a, int b) {
        return b == zero ? a : a == zero ? negate(b) : graph.apply(Operation.SUBTRACT, a, b);
    }

    int negate(int a) {
        return a == zero ? zero : graph.apply(Operation.NEGATE, a);
    }

    /** A product of the chain rule, in which 0·∞ is 0: a plain one where nothing becomes infinite before f does. */
    int times(int outer, int inner) {
        boolean tame = graph.isTame(outer) && graph.isTame(inner);
        return tame ? product(Operation.MULTIPLY, outer, inner) : chain(outer, inner);
    }

    /** A product in which 0·∞ is 0. */
    int chain(int outer, int inner) {
        return product(Operation.CHAIN, outer, inner);
    }

    int over(int a, int b) {
        return a == zero ? zero : b == one ? a : graph.apply(Operation.DIVIDE, a, b);
    }

    int square(int a) {
        return product(Operation.MULTIPLY, a, a);
    }

    int inverse(int a) {
        return over(one, a);
    }

    private int product(Operation operation, int a, int b) {
        if (a == zero || b == zero) {
            return zero;
        }
        return a == one ? b : b == one ? a : graph.apply(operation, a, b);
    }
}
