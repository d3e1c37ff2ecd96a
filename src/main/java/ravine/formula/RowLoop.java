package ravine.formula;

import java.util.BitSet;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the loop over rows in which the means and sums of some nodes are computed all at once. What does not depend on the row is
 * computed before it.
 */
final class RowLoop {

    private static final String ROWS = Type.getInternalName(Rows.class);

    private final Graph graph;
    private final Dependence[] reaches;
    private final BitSet aggregates = new BitSet();
    private final BitSet hoisted = new BitSet();
    private int columns;

    RowLoop(Graph graph, Dependence[] reaches, int... roots) {
        this.graph = graph;
        this.reaches = reaches;
        BitSet needed = Program.reachable(graph, roots);
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            if (graph.node(number) instanceof Node.Column column) {
                columns = Math.max(columns, column.index() + 1);
            } else if (graph.node(number) instanceof Node.Apply apply) {
                if (apply.isAggregate()) {
                    aggregates.set(number);
                }
                if (apply.isAggregate() || reaches[number] == Dependence.ROWS) {
                    hoistOperands(apply);
                }
            }
        }
    }

    private void hoistOperands(Node.Apply apply) {
        for (int i = 0; i < apply.operation().arity(); i++) {
            if (reaches[apply.operand(i)].compareTo(Dependence.AGGREGATES) < 0) {
                hoisted.set(apply.operand(i));
            }
        }
    }

    /** Whether there are neither means nor sums. */
    boolean isEmpty() {
        return aggregates.isEmpty();
    }

    /** Whether a node is used in the loop and does not depend on the row. */
    boolean isHoisted(int number) {
        return hoisted.get(number);
    }

    /** How the local variables are used where those from {@code free} on are free: how many rows, the row, the columns. */
    Emitter.Locals locals(int x1, int x2, int free) {
        return new Emitter.Locals(x1, x2, free + 1, free + 2, free + 2 + columns);
    }

    /** Writes the loop; the nodes that are kept outside of it are computed before and after it. */
    void write(MethodVisitor code, Emitter emitter, int rows, Emitter.Locals locals) {
        int count = locals.row() - 1;
        emitter.keep(node -> reaches[node].compareTo(Dependence.AGGREGATES) < 0);
        aggregates.stream().forEach(emitter::startSum);
        readRows(code, rows, count, locals);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, locals.row());
        Label next = new Label();
        Label end = new Label();
        code.visitLabel(next);
        code.visitVarInsn(Opcodes.ILOAD, locals.row());
        code.visitVarInsn(Opcodes.ILOAD, count);
        code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
        emitter.keep(node -> reaches[node] == Dependence.ROWS);
        aggregates.stream().forEach(number -> {
            code.visitVarInsn(Opcodes.DLOAD, emitter.local(number));
            emitter.push(((Node.Apply) graph.node(number)).a());
            code.visitInsn(Opcodes.DADD);
            code.visitVarInsn(Opcodes.DSTORE, emitter.local(number));
        });
        code.visitIincInsn(locals.row(), 1);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(end);
        aggregates.stream().forEach(number -> finish(code, emitter, rows, number));
        emitter.keep(node -> reaches[node] == Dependence.AGGREGATES);
    }

    /** The means and sums, in the order of computing. */
    int[] aggregates() {
        return aggregates.stream().toArray();
    }

    /** How many of the columns of the data, from the first, are looked at. */
    int columns() {
        return columns;
    }

    /** Reads how many rows there are, and the columns, into their local variables. */
    void readRows(MethodVisitor code, int rows, int count, Emitter.Locals locals) {
        code.visitVarInsn(Opcodes.ALOAD, rows);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ROWS, "count", "()I", false);
        code.visitVarInsn(Opcodes.ISTORE, count);
        for (int column = 0; column < columns; column++) {
            code.visitVarInsn(Opcodes.ALOAD, rows);
            code.visitLdcInsn(column);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ROWS, "column", "(I)[D", false);
            code.visitVarInsn(Opcodes.ASTORE, locals.columns() + column);
        }
    }

    private void finish(MethodVisitor code, Emitter emitter, int rows, int number) {
        finish(code, rows, number, () -> code.visitVarInsn(Opcodes.DLOAD, emitter.local(number)));
        code.visitVarInsn(Opcodes.DSTORE, emitter.local(number));
    }

    /** Pushes a mean or sum of which the sum over the rows is pushed. */
    void finish(MethodVisitor code, int rows, int number, Runnable sum) {
        boolean mean = ((Node.Apply) graph.node(number)).operation() == Operation.MEAN;
        code.visitVarInsn(Opcodes.ALOAD, rows);
        code.visitInsn(mean ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        sum.run();
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, ROWS, "aggregate", "(ZD)D", false);
    }
}
