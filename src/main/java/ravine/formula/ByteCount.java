package ravine.formula;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Counts, not too low, the bytes of the instructions that an {@link Emitter} writes. */
final class ByteCount extends MethodVisitor {

    private int bytes;

    ByteCount() {
        super(Opcodes.ASM9);
    }

    int bytes() {
        return bytes;
    }

    @Override
    public void visitInsn(int opcode) {
        bytes += 1;
    }

    @Override
    public void visitVarInsn(int opcode, int local) {
        bytes += local < 256 ? 2 : 4;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        bytes += 3;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        bytes += 3;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        bytes += 3;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        bytes += 3;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        bytes += 3;
    }

    @Override
    public void visitIincInsn(int local, int increment) {
        bytes += 6;
    }

    @Override
    public void visitLdcInsn(Object value) {
        bytes += 3;
    }
}
