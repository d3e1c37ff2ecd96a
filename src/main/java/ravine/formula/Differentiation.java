package ravine.formula;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Forward automatic differentiation: to each node of a graph, the node of its derivative by one input. */
final class Differentiation {

    private final Graph graph;
    private final Algebra algebra;
    private final int slot;
    private final Map<Integer, Integer> derivatives = new HashMap<>();

    /** By x₁ (slot 0) or x₂ (slot 1). */
    Differentiation(Graph graph, int slot) {
        this.graph = graph;
        this.algebra = new Algebra(graph);
        this.slot = slot;
    }

    /** The node of the derivative; nodes are visited in order, so no depth of nesting overflows the stack. */
    int of(int root) {
        BitSet needed = Program.reachable(graph, root);
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            if (!derivatives.containsKey(number)) {
                derivatives.put(number, derive(number, graph.node(number)));
            }
        }
        return derivative(root);
    }

    private int derivative(int number) {
        Integer known = derivatives.get(number);
        if (known == null) {
            throw new IllegalStateException("no derivative of node " + number);
        }
        return known;
    }

    private int derive(int number, Node node) {
        if (node instanceof Node.Input input) {
            return input.slot() == slot ? algebra.one : algebra.zero;
        } else if (node instanceof Node.Apply apply) {
            return switch (apply.operation().arity()) {
                case 1 -> one(apply, number, derivative(apply.a()));
                case 2 -> two(apply, number, derivative(apply.a()), derivative(apply.b()));
                default -> three(apply, derivative(apply.b()), derivative(apply.c()));
            };
        }
        return algebra.zero;
    }

    private int one(Node.Apply apply, int self, int da) {
        if (da == algebra.zero) {
            return algebra.zero;
        }
        return switch (apply.operation()) {
            case NEGATE -> algebra.negate(da);
            case MEAN, SUM -> graph.apply(apply.operation(), da);
            default -> algebra.times(new UnaryDerivative(algebra).of(apply.operation(), apply.a(), self), da);
        };
    }

    private int two(Node.Apply apply, int self, int da, int db) {
        if (da == algebra.zero && db == algebra.zero) {
            return algebra.zero;
        }
        int a = apply.a();
        int b = apply.b();
        return switch (apply.operation()) {
            case ADD -> algebra.plus(da, db);
            case SUBTRACT -> algebra.minus(da, db);
            case MULTIPLY -> algebra.plus(algebra.times(b, da), algebra.times(a, db));
            case CHAIN -> algebra.plus(algebra.chain(b, da), algebra.chain(a, db));
            case DIVIDE -> algebra.over(algebra.minus(da, algebra.times(self, db)), b);
            case REMAINDER, MOD -> algebra.minus(da, algebra.times(algebra.over(algebra.minus(a, self), b), db));
            case POW -> power(a, b, self, da, db);
            case LESS, LESSEQUAL, GREATER, GREATEREQUAL, EQUAL, NOTEQUAL, AND, OR -> algebra.zero;
            case MAX -> choose(algebra.minus(a, b), da, db);
            case MIN -> choose(algebra.minus(b, a), da, db);
            case ATAN2 ->
                algebra.over(
                        algebra.minus(algebra.times(b, da), algebra.times(a, db)),
                        algebra.plus(algebra.square(a), algebra.square(b)));
            case HYPOT ->
                algebra.chain(algebra.inverse(self), algebra.plus(algebra.times(a, da), algebra.times(b, db)));
            default -> throw new AssertionError(apply);
        };
    }

    private int three(Node.Apply apply, int db, int dc) {
        return switch (apply.operation()) {
            case CHOOSE -> choose(apply.a(), db, dc);
            case WHERE -> where(apply, db, dc);
            default -> throw new AssertionError(apply);
        };
    }

    /** Of a case distinction the derivative of the case; where both sides of a comparison and both cases are equal, a kink, the middle. */
    private int where(Node.Apply apply, int db, int dc) {
        if (db == dc) {
            return db;
        }
        int beside = graph.apply(Operation.WHERE, apply.a(), db, dc);
        if (!(graph.node(apply.a()) instanceof Node.Apply condition)
                || !condition.operation().isOrder()) {
            return beside;
        }
        int border = graph.apply(Operation.EQUAL, condition.a(), condition.b());
        int joined = graph.apply(Operation.EQUAL, apply.b(), apply.c());
        int middle = graph.apply(Operation.MULTIPLY, graph.constant(0.5), graph.apply(Operation.ADD, db, dc));
        return graph.apply(Operation.WHERE, graph.apply(Operation.AND, border, joined), middle, beside);
    }

    private int choose(int sign, int right, int left) {
        return right == left ? right : graph.apply(Operation.CHOOSE, sign, right, left);
    }

    /** d(aᵇ) = b·aᵇ⁻¹·da + aᵇ·log a·db; at a = 0 the second term is 0. */
    private int power(int a, int b, int self, int da, int db) {
        int lower = graph.apply(Operation.POW, a, graph.apply(Operation.SUBTRACT, b, algebra.one));
        int byBase = da == algebra.zero ? algebra.zero : algebra.chain(algebra.chain(lower, b), da);
        int byExponent = db == algebra.zero
                ? algebra.zero
                : algebra.times(algebra.chain(graph.apply(Operation.LOG, a), self), db);
        return algebra.plus(byBase, byExponent);
    }
}
