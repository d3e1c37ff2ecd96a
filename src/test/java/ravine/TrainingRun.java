package ravine;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ravine.cli.Cli;
import ravine.cli.Console;
import ravine.ui.start.WindowTrainingRun;

/**
 * Loads what commands and the window will need and prints nothing. The build runs it once and keeps the classes as Java read
 * them in an archive (class-data sharing), with which a start takes about half the time. The window opens without a screen, so of the
 * jars in a folder, the argument, that are for the window all classes are loaded, for those of screens too.
 */
final class TrainingRun {

    static final List<List<String>> COMMANDS = List.of(
            List.of("trace", "--objective=rosenbrock", "--optimizer=adam:eta=0.1+cosine", "--internals", "--verdict"),
            List.of("trace", "--session=lecture", "--format=json"),
            List.of("render", "--format=png", "--output=-"),
            List.of(
                    "render",
                    "--format=png",
                    "--output=-",
                    "--objective=rosenbrock",
                    "--optimizer=newton",
                    "--optimizer=lion"),
            List.of("render", "--format=png", "--output=-", "--landscape"),
            List.of("render", "--format=svg", "--output=-"),
            List.of("list", "methods"),
            List.of("average", "--series=f"),
            List.of("graph", "--at=1,2"),
            List.of("tune", "--optimizer=gd"),
            List.of("map", "--over=eta=0.01..1:9", "--over=beta=0..0.9:9", "--steps=50"));

    private static final Pattern OF_WINDOW = Pattern.compile("(ravine|javafx|ikonli|atlantafx).*\\.jar");

    private TrainingRun() {}

    public static void main(String[] folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Console.ofProcess();
        var nowhere = OutputStream.nullOutputStream();
        for (var command : COMMANDS) {
            var arguments = command.toArray(String[]::new);
            Cli.readAhead(arguments);
            Main.run(TypedArguments.of(arguments), Console.of(nowhere, nowhere, StandardCharsets.UTF_8));
        }
        WindowTrainingRun.hold();
        try (var files = Files.walk(Path.of(folder[0]), 2)) {
            for (var jar : files.toList()) {
                if (OF_WINDOW.matcher(String.valueOf(jar.getFileName())).matches()) {
                    load(jar.toFile());
                }
            }
        }
    }

    private static void load(File file) throws IOException {
        try (var jar = new JarFile(file)) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(TrainingRun::found)
                    .forEach(type -> {});
        }
    }

    /** The class, not yet initialised; nothing for one that needs another system or library. */
    private static Stream<Class<?>> found(String name) {
        try {
            return Stream.of(Class.forName(name, false, TrainingRun.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            return Stream.empty();
        }
    }
}
