package ravine.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A growing set of computations in which equal ones occur once and operations on constants are done. Computing a node
 * gives, to the last bit, what direct evaluation gives.
 */
final class Graph {

    private final List<Node> nodes = new ArrayList<>();

    /** The numbers of nodes by what they are made of: Java writes the hash code of a record when it is first asked for, which takes long. */
    private final Map<List<?>, Integer> numbers = new HashMap<>();

    /** Nodes that are finite wherever f is, as far as their operations tell. */
    private final BitSet tame = new BitSet();

    int size() {
        return nodes.size();
    }

    boolean isTame(int number) {
        return tame.get(number);
    }

    Node node(int number) {
        return nodes.get(number);
    }

    int constant(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return add(new Node.Constant(bits), bits);
    }

    boolean isConstant(int number, double value) {
        return nodes.get(number) instanceof Node.Constant constant && constant.number() == value;
    }

    int input(int slot) {
        return add(new Node.Input(slot), slot);
    }

    int apply(Operation operation, int a) {
        return apply(operation, a, 0, 0);
    }

    int apply(Operation operation, int a, int b) {
        return operation == Operation.POW && nodes.get(b) instanceof Node.Constant exponent
                ? power(a, b, exponent.number())
                : apply(operation, a, b, 0);
    }

    int apply(Operation operation, int a, int b, int c) {
        if (operation.isAggregate()) {
            return aggregate(operation, a);
        }
        if (operation == Operation.CLAMP) {
            return apply(Operation.MAX, apply(Operation.MIN, a, c), b);
        }
        if (nodes.get(a) instanceof Node.Constant constant
                && (operation.arity() < 2 || nodes.get(b) instanceof Node.Constant)
                && (operation.arity() < 3 || nodes.get(c) instanceof Node.Constant)) {
            return constant(operation.apply(
                    constant.number(), operation.arity() < 2 ? 0 : number(b), operation.arity() < 3 ? 0 : number(c)));
        }
        boolean swap = (operation == Operation.ADD || operation == Operation.MULTIPLY) && a > b;
        int first = swap ? b : a;
        int second = swap ? a : b;
        return add(new Node.Apply(operation, first, second, c), operation, first, second, c);
    }

    /** The node of a tree in which parameter letters are inputs. */
    int read(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return constant(literal.number());
        } else if (expression instanceof Expression.Constant constant) {
            return constant(constant.value(0, 0, new double[0]));
        } else if (expression instanceof Expression.Variable variable) {
            return input(variable == Expression.Variable.X1 ? 0 : 1);
        } else if (expression instanceof Expression.Parameter parameter) {
            return input(2 + parameter.index());
        } else if (expression instanceof Expression.Column column) {
            return add(new Node.Column(column.index()), Node.Column.class, column.index());
        } else if (expression instanceof Expression.Unary unary) {
            return apply(unary.operation(), read(unary.a()));
        } else if (expression instanceof Expression.Binary binary) {
            return apply(binary.operation(), read(binary.a()), read(binary.b()));
        } else if (expression instanceof Expression.Ternary ternary) {
            return apply(ternary.operation(), read(ternary.a()), read(ternary.b()), read(ternary.c()));
        }
        throw new AssertionError(expression);
    }

    /** A mean or sum over rows; the mean of a number is that number. */
    private int aggregate(Operation operation, int a) {
        return operation == Operation.MEAN && nodes.get(a) instanceof Node.Constant
                ? a
                : add(new Node.Apply(operation, a, 0, 0), operation, a, 0, 0);
    }

    /** A power with a constant exponent, as products where {@link Functions#pow} multiplies, in its order. */
    private int power(int base, int exponent, double value) {
        int whole = (int) value;
        if (whole != value || Math.abs(whole) > Functions.LARGEST_PRODUCT) {
            return apply(Operation.POW, base, exponent, 0);
        }
        if (whole == 0) {
            return constant(1);
        }
        int count = Math.abs(whole);
        int product = base;
        for (int bit = Integer.highestOneBit(count) >> 1; bit != 0; bit >>= 1) {
            product = apply(Operation.MULTIPLY, product, product);
            if ((count & bit) != 0) {
                product = apply(Operation.MULTIPLY, product, base);
            }
        }
        return whole < 0 ? apply(Operation.DIVIDE, constant(1), product) : product;
    }

    private double number(int node) {
        return nodes.get(node) instanceof Node.Constant constant ? constant.number() : Double.NaN;
    }

    private int add(Node node, Object... parts) {
        var key = List.of(parts);
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        nodes.add(node);
        int number = nodes.size() - 1;
        numbers.put(key, number);
        tame.set(number, tame(node));
        return number;
    }

    private boolean tame(Node node) {
        if (node instanceof Node.Apply apply) {
            boolean finite = apply.operation().isTame();
            for (int i = 0; i < apply.operation().arity(); i++) {
                finite &= tame.get(apply.operand(i));
            }
            return finite;
        }
        return !(node instanceof Node.Constant constant) || Double.isFinite(constant.number());
    }
}
