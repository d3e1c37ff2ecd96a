package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The class path of the tests, as jars and with an archive of what a program loads, with which Java starts it in about half the time. */
record ArchivedClasses(String path, Path archive) {

    /** Makes the jars and the archive in a folder, by running the program once to its end. */
    static ArchivedClasses of(Path folder, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        var jars = new ArrayList<String>();
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!part.isEmpty()) {
                jars.add(Files.isDirectory(Path.of(part)) ? jar(folder, part, jars.size()) : part);
            }
        }
        var made = new ArchivedClasses(String.join(File.pathSeparator, jars), folder.resolve("classes.jsa"));
        var process = made.start("-XX:ArchiveClassesAtExit=" + made.archive, program, arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive.txt").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> "see " + folder);
        return made;
    }

    private static String jar(Path folder, String classes, int number) {
        var jar = folder.resolve(number + ".jar").toString();
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        assertEquals(
                0, tool.run(System.out, System.err, "--create", "--no-compress", "--file", jar, "-C", classes, "."));
        return jar;
    }

    /** A process that runs the program. */
    ProcessBuilder start(Class<?> program, String... arguments) {
        return start("-XX:SharedArchiveFile=" + archive, program, arguments);
    }

    private ProcessBuilder start(String option, Class<?> program, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option, "-cp", path);
        return new ProcessBuilder(Stream.of(options, List.of(program.getName()), List.of(arguments))
                .flatMap(List::stream)
                .toList());
    }
}
