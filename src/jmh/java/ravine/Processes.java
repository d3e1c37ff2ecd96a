package ravine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import ravine.bench.Line;
import ravine.bench.Times;

/** Whole processes from a cold start until they end, or for the window until its first picture, beside processes that do nothing. */
final class Processes {

    private static final Path BUILT = Path.of(System.getProperty("ravine.built", "target"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int COUNT = 15;

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

    private static final List<String> MAP = List.of(
            "map",
            "--over=eta=0.001..10:256",
            "--over=beta=0..0.99:256",
            "--steps=200",
            "--gradient=exact",
            "--output=-");

    /** A process to start, its yardstick, which is one before it, and what the ratio should be. */
    private record Start(String what, List<String> command, String yardstick, String aim) {}

    private Processes() {}

    /** All take turns, so that what slows the machine for a while slows each. */
    static void measure(Consumer<Line> table) throws Exception {
        var starts = new ArrayList<Start>();
        commands(starts);
        // As the launcher starts the window, and as a jar; each beside one label, with the archive and without.
        var archive = List.of("-XX:SharedArchiveFile=" + BUILT.resolve("ravine.jsa"), "-Xlog:disable");
        var options = List.of("@" + BUILT.resolve("archive.options"), "@" + BUILT.resolve("window.options"));
        windows(starts, "target/ravine", with(archive, options), archive);
        windows(starts, "java -jar", List.of(), List.of());
        var seconds = new double[starts.size()][COUNT];
        for (int turn = -1; turn < COUNT; turn++) {
            for (int i = 0; i < starts.size(); i++) {
                double time = seconds(starts.get(i).command);
                if (turn >= 0) {
                    seconds[i][turn] = time;
                }
            }
        }
        var medians = new HashMap<String, Double>();
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            double median = Times.of(seconds[i]).median();
            medians.put(start.what, median);
            double yard = medians.getOrDefault(start.yardstick, Double.NaN);
            if (!Double.isNaN(yard)) {
                table.accept(Line.time(start.what + ", median", median, start.yardstick, yard, start.aim));
            }
        }
    }

    private static void commands(List<Start> starts) {
        var launcher = List.of(BUILT.resolve("ravine").toString());
        var jar = List.of(JAVA, "-jar", BUILT.resolve("ravine.jar").toString());
        var version = "java -version";
        starts.add(new Start(version, List.of(JAVA, "-version"), "", ""));
        starts.add(new Start("trace, target/ravine", with(launcher, List.of("trace")), version, "≤ 4"));
        starts.add(new Start("trace, java -jar", with(jar, List.of("trace")), version, ""));
        starts.add(new Start("render PNG, target/ravine", with(launcher, RENDER), version, "≤ 8, ≤ 1000 ms"));
        starts.add(new Start("render PNG, java -jar", with(jar, RENDER), version, ""));
        starts.add(new Start("map of 256² runs of 200 steps, target/ravine", with(launcher, MAP), version, ""));
    }

    private static void windows(List<Start> starts, String how, List<String> options, List<String> ofLabel)
            throws IOException {
        var label = "one label, " + how;
        starts.add(new Start(label, window(ofLabel, "label"), "", ""));
        starts.add(new Start("first picture, " + how, window(options, "picture"), label, "≤ 1.3"));
        starts.add(new Start("whole window, " + how, window(options, "window"), label, ""));
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

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("ravine", ".log");
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(log));
        }
        double seconds = (System.nanoTime() - begin) * 1e-9;
        Files.delete(log);
        return seconds;
    }
}
