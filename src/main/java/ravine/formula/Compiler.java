package ravine.formula;

import java.util.BitSet;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import ravine.Symmetric;
import ravine.Vec;
import ravine.objective.Tangent;

/** Writes the class of a formula: an {@link Evaluator} that overrides each method whose code is not too long. */
final class Compiler {

    /** The most bytes of a method: the virtual machine never compiles longer ones to machine code. */
    private static final int LONGEST = 7_800;

    static final String NAME = "ravine/formula/Compiled";
    private static final String PARENT = Type.getInternalName(Evaluator.class);
    private static final String ROWS = Type.getDescriptor(Rows.class);
    private static final String CONSTRUCTOR = "(Lravine/formula/Expression;Lravine/formula/Jet;[D)V";

    private final Jet jet;
    private final Graph graph;
    private final Dependence[] reaches;
    private final BitSet fields = new BitSet();
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    private Compiler(Jet jet) {
        this.jet = jet;
        this.graph = jet.graph();
        this.reaches = Dependence.of(graph);
    }

    static byte[] compile(Jet jet) {
        return new Compiler(jet).write();
    }

    /** The name of the field that holds the value of a node. */
    static String field(int node) {
        return "n" + node;
    }

    private byte[] write() {
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, NAME, null, PARENT, null);
        chooseFields(jet.value(), jet.d1(), jet.d2(), jet.d11(), jet.d12(), jet.d22());
        fields.stream()
                .forEach(node ->
                        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(node), "D", null, null));
        constructor();
        method("value", "(DD" + ROWS + ")D", this::value);
        if (new RowLoop(graph, reaches, jet.value()).isEmpty()) {
            method("row", "(DDD" + ROWS + "[D)V", this::row);
        } else {
            method("row", "(DDD" + ROWS + "[D)V", code -> new PointLoop(graph, reaches, jet.value(), fields::get)
                    .write(code));
        }
        method(
                "gradient",
                "(DD" + ROWS + ")" + Type.getDescriptor(Vec.class),
                code -> record(code, Vec.class, jet.gradient()));
        method("tangent", "(DD" + ROWS + Type.getDescriptor(Tangent.class) + ")V", this::tangent);
        method(
                "hessian",
                "(DD" + ROWS + ")" + Type.getDescriptor(Symmetric.class),
                code -> record(code, Symmetric.class, jet.hessian()));
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Parameters, and what depends on parameters alone but is used by something that depends on more. */
    private void chooseFields(int... roots) {
        BitSet needed = Program.reachable(graph, roots);
        for (int root : roots) {
            addField(root);
        }
        for (int number = needed.nextSetBit(0); number >= 0; number = needed.nextSetBit(number + 1)) {
            if (graph.node(number) instanceof Node.Input) {
                addField(number);
            } else if (graph.node(number) instanceof Node.Apply apply && reaches[number] != Dependence.PARAMETERS) {
                for (int i = 0; i < apply.operation().arity(); i++) {
                    addField(apply.operand(i));
                }
            }
        }
    }

    private void addField(int number) {
        if (reaches[number] == Dependence.PARAMETERS && !(graph.node(number) instanceof Node.Constant)) {
            fields.set(number);
        }
    }

    private void method(String name, String descriptor, Consumer<MethodVisitor> body) {
        ByteCount count = new ByteCount();
        body.accept(count);
        if (count.bytes() <= LONGEST) {
            MethodVisitor code = writer.visitMethod(0, name, descriptor, null, null);
            code.visitCode();
            body.accept(code);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    private void constructor() {
        MethodVisitor code = writer.visitMethod(0, "<init>", CONSTRUCTOR, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ALOAD, 2);
        code.visitVarInsn(Opcodes.ALOAD, 3);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, PARENT, "<init>", CONSTRUCTOR, false);
        BitSet filled = new BitSet();
        fields.stream().forEach(number -> {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            if (graph.node(number) instanceof Node.Input input) {
                code.visitVarInsn(Opcodes.ALOAD, 3);
                code.visitLdcInsn(input.slot() - 2);
                code.visitInsn(Opcodes.DALOAD);
            } else {
                Emitter emitter =
                        new Emitter(code, graph, NAME, filled::get, node -> false, Emitter.Locals.of(0, 0, 4), number);
                emitter.keep(node -> true);
                emitter.push(number);
            }
            code.visitFieldInsn(Opcodes.PUTFIELD, NAME, field(number), "D");
            filled.set(number);
        });
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** What pushes these roots, with all that it keeps computed; x₁ is in local 1, x₂ in 3, the rows in 5. */
    private Emitter emitter(MethodVisitor code, int free, int... roots) {
        RowLoop loop = new RowLoop(graph, reaches, roots);
        Emitter.Locals locals = loop.isEmpty() ? Emitter.Locals.of(1, 3, free) : loop.locals(1, 3, free);
        Emitter emitter = new Emitter(code, graph, NAME, fields::get, loop::isHoisted, locals, roots);
        if (loop.isEmpty()) {
            emitter.keep(node -> true);
        } else {
            loop.write(code, emitter, 5, locals);
        }
        return emitter;
    }

    private void value(MethodVisitor code) {
        emitter(code, 6, jet.value()).push(jet.value());
        code.visitInsn(Opcodes.DRETURN);
    }

    private void record(MethodVisitor code, Class<?> type, int... components) {
        Emitter emitter = emitter(code, 6, components);
        code.visitTypeInsn(Opcodes.NEW, Type.getInternalName(type));
        code.visitInsn(Opcodes.DUP);
        for (int component : components) {
            emitter.push(component);
        }
        String descriptor = "(" + "D".repeat(components.length) + ")V";
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(type), "<init>", descriptor, false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private void tangent(MethodVisitor code) {
        Emitter emitter = emitter(code, 7, jet.tangent());
        code.visitVarInsn(Opcodes.ALOAD, 6);
        for (int number : jet.tangent()) {
            emitter.push(number);
        }
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Type.getInternalName(Tangent.class), "take", "(DDD)V", true);
        code.visitInsn(Opcodes.RETURN);
    }

    /** A loop in which only what depends on x₁ is computed. Locals: x1 1, step 3, x2 5, values 8, i 9, the place 10. */
    private void row(MethodVisitor code) {
        Emitter emitter = new Emitter(
                code,
                graph,
                NAME,
                fields::get,
                node -> reaches[node] == Dependence.X2,
                Emitter.Locals.of(10, 5, 12),
                jet.value());
        Label next = new Label();
        Label end = new Label();
        emitter.keep(node -> reaches[node] == Dependence.X2);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, 9);
        code.visitLabel(next);
        code.visitVarInsn(Opcodes.ILOAD, 9);
        code.visitVarInsn(Opcodes.ALOAD, 8);
        code.visitInsn(Opcodes.ARRAYLENGTH);
        code.visitJumpInsn(Opcodes.IF_ICMPGE, end);
        code.visitVarInsn(Opcodes.DLOAD, 1);
        code.visitVarInsn(Opcodes.ILOAD, 9);
        code.visitInsn(Opcodes.I2D);
        code.visitVarInsn(Opcodes.DLOAD, 3);
        code.visitInsn(Opcodes.DMUL);
        code.visitInsn(Opcodes.DADD);
        code.visitVarInsn(Opcodes.DSTORE, 10);
        emitter.keep(node -> reaches[node] == Dependence.X1);
        code.visitVarInsn(Opcodes.ALOAD, 8);
        code.visitVarInsn(Opcodes.ILOAD, 9);
        emitter.push(jet.value());
        code.visitInsn(Opcodes.DASTORE);
        code.visitIincInsn(9, 1);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(end);
        code.visitInsn(Opcodes.RETURN);
    }
}
