package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What implements an interface of picocli is a class: a lambda would keep the interface out of the archive of classes, and all the others with it. */
final class OptionClassesTest {

    private static final String PICOCLI = ")Lpicocli/";

    @Test
    void no_lambda_implements_an_interface_of_picocli() throws Exception {
        var folder = Path.of(
                Objects.requireNonNull(Cli.class.getResource("Cli.class")).toURI());
        var found = new ArrayList<String>();
        try (var classes = Files.list(Objects.requireNonNull(folder.getParent()))) {
            var all = classes.filter(file -> file.toString().endsWith(".class")).toList();
            assertFalse(all.isEmpty());
            for (var file : all) {
                found.addAll(lambdas(file));
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<String> lambdas(Path file) throws IOException, URISyntaxException {
        var found = new ArrayList<String>();
        var ofMethods = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                if (type.contains(PICOCLI)) {
                    found.add(file.getFileName() + ": " + type);
                }
            }
        };
        var ofClass = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return ofMethods;
            }
        };
        new ClassReader(Files.readAllBytes(file)).accept(ofClass, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }
}
