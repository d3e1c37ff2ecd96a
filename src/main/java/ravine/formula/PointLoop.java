package ravine.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes how a formula with means and sums is computed at a row of points: for each row of data at all points, since the virtual machine
 * computes several points at a time where it cannot add up several rows; each sum has the same order, and so the same bits, as at one point.
 */
final class PointLoop {

    /** The local variables of the method. */
    private static final int X1 = 1;

    private static final int STEP = 3;
    private static final int X2 = 5;
    private static final int ROWS = 7;
    private static final int VALUES = 8;
    private static final int POINT = 9;
    /** x₁ at the point. */
    private static final int PLACE = 10;

    private static final int COUNT = 12;
    private static final int ROW = 13;
    private static final int COLUMNS = 14;

    private final Graph graph;
    private final Dependence[] reaches;
    private final int root;
    private final IntPredicate isField;
    private final RowLoop loop;
    private final int[] aggregates;
    /** What x₁ changes. */
    private final BitSet moving = new BitSet();
    /** x₁, and what depends on it but not on the rows and is used in the loop over them: each in an array over the points. */
    private final List<Integer> ofPoints = new ArrayList<>();

    PointLoop(Graph graph, Dependence[] reaches, int root, IntPredicate isField) {
        this.graph = graph;
        this.reaches = reaches;
        this.root = root;
        this.isField = isField;
        loop = new RowLoop(graph, reaches, root);
        aggregates = loop.aggregates();
        for (int number = 0; number < graph.size(); number++) {
            if (reaches[number] == Dependence.X1 || dependsOnMoving(number)) {
                moving.set(number);
            }
            if (reaches[number] == Dependence.X1
                    && graph.node(number) instanceof Node.Apply
                    && loop.isHoisted(number)) {
                ofPoints.add(number);
            }
        }
    }

    private boolean dependsOnMoving(int number) {
        if (graph.node(number) instanceof Node.Apply apply) {
            for (int i = 0; i < apply.operation().arity(); i++) {
                if (moving.get(apply.operand(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Locals: x1 1, step 3, x2 5, rows 7, values 8; arrays over the points follow the columns: x₁, what is of points, sums. */
    void write(MethodVisitor code) {
        int arrays = COLUMNS + loop.columns();
        int sums = arrays + 1 + ofPoints.size();
        int free = sums + aggregates.length;
        for (int array = arrays; array < free; array++) {
            code.visitVarInsn(Opcodes.ALOAD, VALUES);
            code.visitInsn(Opcodes.ARRAYLENGTH);
            code.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_DOUBLE);
            code.visitVarInsn(Opcodes.ASTORE, array);
        }
        loop.readRows(code, ROWS, COUNT, new Emitter.Locals(PLACE, X2, ROW, COLUMNS, free));
        free = before(code, arrays, free);
        free = over(code, arrays, sums, free);
        after(code, arrays, sums, free);
        code.visitInsn(Opcodes.RETURN);
    }

    /** x₁ at each point, and what depends on it alone; the first local variable that is free then. */
    private int before(MethodVisitor code, int arrays, int free) {
        var emitter = emitter(code, node -> reaches[node] == Dependence.X2, free, ofPoints);
        emitter.keep(node -> reaches[node] == Dependence.X2);
        each(code, POINT, () -> length(code), () -> {
            code.visitVarInsn(Opcodes.DLOAD, X1);
            code.visitVarInsn(Opcodes.ILOAD, POINT);
            code.visitInsn(Opcodes.I2D);
            code.visitVarInsn(Opcodes.DLOAD, STEP);
            code.visitInsn(Opcodes.DMUL);
            code.visitInsn(Opcodes.DADD);
            code.visitVarInsn(Opcodes.DSTORE, PLACE);
            put(code, arrays, () -> code.visitVarInsn(Opcodes.DLOAD, PLACE));
            emitter.keep(node -> reaches[node] == Dependence.X1);
            for (int i = 0; i < ofPoints.size(); i++) {
                int number = ofPoints.get(i);
                put(code, arrays + 1 + i, () -> emitter.push(number));
            }
        });
        return emitter.free();
    }

    /** The sums, row by row of the data; the first local variable that is free then. */
    private int over(MethodVisitor code, int arrays, int sums, int free) {
        var operands = new ArrayList<Integer>();
        for (int aggregate : aggregates) {
            operands.add(((Node.Apply) graph.node(aggregate)).a());
        }
        var emitter = emitter(code, node -> loop.isHoisted(node) || !moving.get(node), free, operands);
        emitter.keep(node -> !moving.get(node) && reaches[node] != Dependence.ROWS);
        each(code, ROW, () -> code.visitVarInsn(Opcodes.ILOAD, COUNT), () -> {
            emitter.keep(node -> !moving.get(node) && reaches[node] == Dependence.ROWS);
            each(code, POINT, () -> length(code), () -> {
                get(code, arrays);
                code.visitVarInsn(Opcodes.DSTORE, PLACE);
                for (int i = 0; i < ofPoints.size(); i++) {
                    get(code, arrays + 1 + i);
                    emitter.store(ofPoints.get(i));
                }
                emitter.keep(node -> moving.get(node) && reaches[node] == Dependence.ROWS);
                for (int i = 0; i < aggregates.length; i++) {
                    int sum = sums + i;
                    int operand = operands.get(i);
                    put(code, sum, () -> {
                        get(code, sum);
                        emitter.push(operand);
                        code.visitInsn(Opcodes.DADD);
                    });
                }
            });
        });
        return emitter.free();
    }

    /** The values, of the sums. */
    private void after(MethodVisitor code, int arrays, int sums, int free) {
        var emitter = emitter(code, node -> reaches[node] == Dependence.X2, free, List.of(root));
        emitter.keep(node -> reaches[node] == Dependence.X2);
        each(code, POINT, () -> length(code), () -> {
            get(code, arrays);
            code.visitVarInsn(Opcodes.DSTORE, PLACE);
            for (int i = 0; i < aggregates.length; i++) {
                int sum = sums + i;
                loop.finish(code, ROWS, aggregates[i], () -> get(code, sum));
                emitter.store(aggregates[i]);
            }
            emitter.keep(node -> reaches[node] == Dependence.X1);
            emitter.keep(node -> reaches[node] == Dependence.AGGREGATES);
            put(code, VALUES, () -> emitter.push(root));
        });
    }

    private Emitter emitter(MethodVisitor code, IntPredicate isKept, int free, List<Integer> roots) {
        return new Emitter(
                code,
                graph,
                Compiler.NAME,
                isField,
                isKept,
                new Emitter.Locals(PLACE, X2, ROW, COLUMNS, free),
                roots.stream().mapToInt(number -> number).toArray());
    }

    private static void length(MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, VALUES);
        code.visitInsn(Opcodes.ARRAYLENGTH);
    }

    /** Pushes what an array has for the point. */
    private static void get(MethodVisitor code, int array) {
        code.visitVarInsn(Opcodes.ALOAD, array);
        code.visitVarInsn(Opcodes.ILOAD, POINT);
        code.visitInsn(Opcodes.DALOAD);
    }

    /** Puts what is pushed into an array, for the point. */
    private static void put(MethodVisitor code, int array, Runnable value) {
        code.visitVarInsn(Opcodes.ALOAD, array);
        code.visitVarInsn(Opcodes.ILOAD, POINT);
        value.run();
        code.visitInsn(Opcodes.DASTORE);
    }

    /** A loop that counts a local variable from 0. */
    private static void each(MethodVisitor code, int counter, Runnable count, Runnable body) {
        var next = new Label();
        var end = new Label();
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, counter);
        code.visitLabel(next);
        code.visitVarInsn(Opcodes.ILOAD, counter);
        count.run();
        code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
        body.run();
        code.visitIincInsn(counter, 1);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(end);
    }
}
