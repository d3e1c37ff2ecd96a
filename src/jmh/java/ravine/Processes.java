package ravine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ravine.bench.Line;
import ravine.bench.Times;

/** Whole processes from a cold start until they end, or for the window until its first picture, beside processes that do nothing. */
final class Processes {

    private static final Path BUILT = Path.of(System.getProperty("ravine.built", "target"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int COUNT = 7;

    /** The figure of the aim: 1200×900 pixels, 8 tracks of 200 steps. */
    private static final List<String> RENDER = List.of(
            "render",
            "--objective=rosenbrock",
            "--steps=200",
            "--size=1200x900",
            "--output=-",
            "--format=png",
            "--optimizer=gd:eta=0.001",
            "--optimizer=momentum:eta=0.0005",
            "--optimizer=nesterov:eta=0.0005",
            "--optimizer=adagrad",
            "--optimizer=rmsprop",
            "--optimizer=adam",
            "--optimizer=lion",
            "--optimizer=newton");

    private Processes() {}

    static void measure(Consumer<Line> table) throws Exception {
        var launcher = BUILT.resolve("ravine").toString();
        var jar = List.of(JAVA, "-jar", BUILT.resolve("ravine.jar").toString());
        var version = times(List.of(JAVA, "-version"));
        print(table, "trace, target/ravine", times(with(List.of(launcher), List.of("trace"))), version, "≤ 4");
        print(table, "trace, java -jar", times(with(jar, List.of("trace"))), version, "");
        print(table, "render PNG, target/ravine", times(with(List.of(launcher), RENDER)), version, "≤ 8, ≤ 1000 ms");
        print(table, "render PNG, java -jar", times(with(jar, RENDER)), version, "");
        window(table);
    }

    private static void print(Consumer<Line> table, String what, Times times, Times yard, String aim) {
        table.accept(Line.time(what + ", median", times.median(), "java -version", yard.median(), aim));
    }

    /** The window as the launcher starts it and as a jar, each beside a window that holds one label, with the archive and without. */
    private static void window(Consumer<Line> table) throws Exception {
        var archive = List.of("-XX:SharedArchiveFile=" + BUILT.resolve("ravine.jsa"), "-Xlog:disable");
        var launcher = new ArrayList<>(archive);
        for (var options : List.of("archive.options", "window.options")) {
            launcher.add("@" + BUILT.resolve(options));
        }
        window(table, "target/ravine", launcher, archive);
        window(table, "java -jar", List.of(), List.of());
    }

    private static void window(Consumer<Line> table, String how, List<String> options, List<String> yard)
            throws Exception {
        var label = times(window(yard, "label"));
        for (var what : List.of("picture", "window")) {
            var times = times(window(options, what));
            table.accept(Line.time(
                    (what.equals("picture") ? "first picture, " : "whole window, ") + how + ", median",
                    times.median(),
                    "one label",
                    label.median(),
                    what.equals("picture") ? "≤ 1.3" : ""));
        }
    }

    private static List<String> window(List<String> options, String what) throws IOException {
        var path = BUILT.resolve("ravine.jar")
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        var state = "-Dravine.state=" + Files.createTempDirectory("ravine");
        return with(
                with(List.of(JAVA), options),
                List.of("-Djava.awt.headless=true", state, "-cp", path, "ravine.ui.FirstPicture", what));
    }

    private static List<String> with(List<String> start, List<String> end) {
        var all = new ArrayList<>(start);
        all.addAll(end);
        return all;
    }

    private static Times times(List<String> command) throws Exception {
        return Times.of(1, COUNT, () -> run(command));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("ravine", ".log");
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(log));
        }
        Files.delete(log);
    }
}
