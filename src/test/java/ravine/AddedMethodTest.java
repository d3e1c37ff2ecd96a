package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import ravine.run.Recipe;

/** README's example of a method, added as README says: compiled, listed, run and held to the contract of all methods. */
class AddedMethodTest {

    private static final Path METHODS = Path.of("src/main/java/ravine/optimizer");
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String LAST = "GradientFlow {";

    @TempDir
    private static Path folder = Path.of("");

    private static ClassLoader added = ClassLoader.getSystemClassLoader();

    /** The program's and the tests' classes once more, of which those in the folder are others. */
    private static final class Added extends URLClassLoader {

        Added(URL[] urls) {
            super(urls, AddedMethodTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("ravine.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    @BeforeAll
    static void add() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        var example = readme.substring(start, readme.indexOf("```", start));
        var heading = "package ravine.optimizer;\nimport ravine.Vec;\nimport ravine.spec.About;\n";
        var method = Files.writeString(folder.resolve("SignDescent.java"), heading + example);
        var interfaceText = Files.readString(METHODS.resolve("Optimizer.java"));
        assertTrue(interfaceText.contains(LAST));
        var listed = Files.writeString(
                folder.resolve("Optimizer.java"), interfaceText.replace(LAST, "GradientFlow, SignDescent {"));
        compile(method, listed);
        var urls = Stream.concat(
                Stream.of(folder), Stream.of(CLASSES.split(File.pathSeparator)).map(Path::of));
        added = new Added(urls.map(AddedMethodTest::url).toArray(URL[]::new));
    }

    private static void compile(Path... sources) {
        var said = new StringWriter();
        var options = List.of(
                "-proc:none", "-Xlint:all,-path", "-Werror", "--release", "17", "-cp", CLASSES, "-d", "" + folder);
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var files = compiler.getStandardFileManager(null, null, null);
        var done = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(sources))
                .call();
        assertTrue(done, said::toString);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome run(String... arguments) throws ReflectiveOperationException {
        var outcome = added.loadClass(Outcome.class.getName())
                .getMethod("of", String[].class)
                .invoke(null, (Object) arguments);
        var type = outcome.getClass();
        return new Outcome(
                (int) type.getMethod("status").invoke(outcome),
                (String) type.getMethod("out").invoke(outcome),
                (String) type.getMethod("err").invoke(outcome));
    }

    @Test
    void it_is_listed_and_run() throws ReflectiveOperationException {
        var listed = run("list", "methods");
        assertTrue(listed.out().matches("(?s).*\\nsign +Sign descent +eta=0.01\\n"), listed::out);
        var trace = run("trace", "--objective", "bowl", "--steps", "1", "--optimizer", "sign:eta=0.5");
        assertEquals("", trace.err());
        assertTrue(trace.out().contains("1,sign,1,-4.5,-1.5,"), trace::out);
    }

    @Test
    void it_keeps_the_contract() throws ReflectiveOperationException {
        var recipe = added.loadClass(Recipe.class.getName())
                .getMethod("read", String.class)
                .invoke(null, "sign");
        var contract = added.loadClass("ravine.run.ContractTest");
        var constructor = contract.getDeclaredConstructor();
        constructor.setAccessible(true);
        var test = constructor.newInstance();
        int held = 0;
        for (var method : contract.getDeclaredMethods()) {
            if (method.isAnnotationPresent(ParameterizedTest.class)) {
                method.setAccessible(true);
                method.invoke(test, recipe);
                held++;
            }
        }
        assertTrue(held > 5, () -> "the contract is found");
    }
}
