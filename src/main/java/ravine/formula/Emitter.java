package ravine.formula;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes bytecode that computes nodes. A node used once is computed where it is used, others are stored in local variables; means and
 * sums over rows are in local variables that the loop over the rows fills.
 */
final class Emitter {

    /** Operations nested on the operand stack at most, so that emitting cannot overflow the compiler's own stack. */
    private static final int HIGHEST = 40;

    /** The local variables that hold what is given: x₁, x₂, the number of a row and the first of the columns; and the first that is not in use. */
    record Locals(int x1, int x2, int row, int columns, int free) {

        /** Those of a method that knows no rows. */
        static Locals of(int x1, int x2, int free) {
            return new Locals(x1, x2, 0, 0, free);
        }
    }

    private final MethodVisitor code;
    private final Graph graph;
    private final IntPredicate isField;
    private final String owner;
    private final Locals given;

    private final BitSet kept = new BitSet();
    private final int[] locals;
    private int free;

    /**
     * For the nodes of these roots.
     *
     * @param isField nodes whose value is in a field of the class
     * @param isKept nodes to keep in a local variable however often they are used, columns too
     */
    Emitter(
            MethodVisitor code,
            Graph graph,
            String owner,
            IntPredicate isField,
            IntPredicate isKept,
            Locals given,
            int... roots) {
        this.code = code;
        this.graph = graph;
        this.owner = owner;
        this.isField = isField;
        this.given = given;
        this.free = given.free;
        this.locals = new int[graph.size()];
        chooseKept(countUses(roots), isKept);
    }

    private int[] countUses(int... roots) {
        int[] uses = new int[graph.size()];
        for (int root : roots) {
            uses[root]++;
        }
        for (int number = uses.length - 1; number >= 0; number--) {
            if (uses[number] > 0 && isComputed(number) && graph.node(number) instanceof Node.Apply apply) {
                for (int i = 0; i < apply.operation().arity(); i++) {
                    uses[apply.operand(i)]++;
                }
            }
        }
        return uses;
    }

    private void chooseKept(int[] uses, IntPredicate isKept) {
        int[] heights = new int[graph.size()];
        for (int number = 0; number < uses.length; number++) {
            if (uses[number] > 0 && graph.node(number) instanceof Node.Column && isKept.test(number)) {
                kept.set(number);
            } else if (uses[number] > 0
                    && isComputed(number)
                    && graph.node(number) instanceof Node.Apply apply
                    && !apply.isAggregate()) {
                for (int i = 0; i < apply.operation().arity(); i++) {
                    heights[number] = Math.max(heights[number], heights[apply.operand(i)] + 1);
                }
                if (uses[number] > 1 || heights[number] >= HIGHEST || isKept.test(number)) {
                    kept.set(number);
                    heights[number] = 0;
                }
            }
        }
    }

    private boolean isComputed(int number) {
        return !isField.test(number);
    }

    /** Computes the stored nodes of this kind into their local variables. */
    void keep(IntPredicate which) {
        for (int number = kept.nextSetBit(0); number >= 0; number = kept.nextSetBit(number + 1)) {
            if (which.test(number)) {
                push(number);
                store(number);
            }
        }
    }

    /** Makes a local variable for a mean or sum and sets it to 0. */
    void startSum(int aggregate) {
        code.visitInsn(Opcodes.DCONST_0);
        store(aggregate);
    }

    /** Makes a local variable of what is pushed: the value of a node. */
    void store(int number) {
        locals[number] = free;
        free += 2;
        code.visitVarInsn(Opcodes.DSTORE, locals[number]);
    }

    /** The first local variable that is not in use. */
    int free() {
        return free;
    }

    /** The local variable of a node that has one. */
    int local(int number) {
        return locals[number];
    }

    /** Pushes the value of a node. */
    void push(int number) {
        Node node = graph.node(number);
        if (node instanceof Node.Constant constant) {
            code.visitLdcInsn(constant.number());
        } else if (isField.test(number)) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, owner, Compiler.field(number), "D");
        } else if (node instanceof Node.Input input) {
            code.visitVarInsn(Opcodes.DLOAD, input.slot() == 0 ? given.x1 : given.x2);
        } else if (locals[number] != 0) {
            code.visitVarInsn(Opcodes.DLOAD, locals[number]);
        } else if (node instanceof Node.Column column) {
            code.visitVarInsn(Opcodes.ALOAD, given.columns + column.index());
            code.visitVarInsn(Opcodes.ILOAD, given.row);
            code.visitInsn(Opcodes.DALOAD);
        } else if (node instanceof Node.Apply apply && apply.operation() == Operation.MULTIPLY) {
            pushProduct(apply);
        } else if (node instanceof Node.Apply apply) {
            for (int i = 0; i < apply.operation().arity(); i++) {
                push(apply.operand(i));
            }
            perform(apply.operation());
        }
    }

    /** Pushes a product; a factor that is a logarithm is computed only where the other is not 0, as one of the two of a cross entropy is at each row. */
    private void pushProduct(Node.Apply product) {
        boolean second = isLogarithmHere(product.b());
        if (second || isLogarithmHere(product.a())) {
            push(second ? product.a() : product.b());
            push(((Node.Apply) graph.node(second ? product.b() : product.a())).a());
            call("timeslog", 2);
        } else {
            push(product.a());
            push(product.b());
            code.visitInsn(Opcodes.DMUL);
        }
    }

    /** Whether a node is a logarithm that is computed where it is used. */
    private boolean isLogarithmHere(int number) {
        return isComputed(number)
                && !kept.get(number)
                && graph.node(number) instanceof Node.Apply apply
                && apply.operation() == Operation.LOG;
    }

    private void perform(Operation operation) {
        switch (operation) {
            case ADD -> code.visitInsn(Opcodes.DADD);
            case SUBTRACT -> code.visitInsn(Opcodes.DSUB);
            case DIVIDE -> code.visitInsn(Opcodes.DDIV);
            case REMAINDER -> code.visitInsn(Opcodes.DREM);
            case NEGATE -> code.visitInsn(Opcodes.DNEG);
            default -> call(operation.label(), operation.arity());
        }
    }

    private void call(String function, int arity) {
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC, "ravine/formula/Functions", function, "(" + "D".repeat(arity) + ")D", false);
    }
}
