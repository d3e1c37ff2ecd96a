package ravine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ravine.bench.Line;
import ravine.bench.Part;
import ravine.contour.ContourTimes;
import ravine.data.DataTimes;
import ravine.export.ExportTimes;
import ravine.formula.FormulaTimes;
import ravine.run.RunTimes;
import ravine.sweep.MapTimes;
import ravine.ui.CloudFrameTimes;
import ravine.ui.DataFrameTimes;
import ravine.ui.FrameTimes;
import ravine.ui.HeapUse;
import ravine.ui.LandscapeTimes;
import ravine.ui.MapFrameTimes;

/** Prints one table of what is measured, part by part, each in a process of its own; {@code -Dbench} names the only parts to run. */
public final class Benchmarks {

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("formula", FormulaTimes::measure);
        PARTS.put("contours", ContourTimes::measure);
        PARTS.put("runs", RunTimes::measure);
        PARTS.put("maps", MapTimes::measure);
        PARTS.put("data", DataTimes::measure);
        PARTS.put("frames", FrameTimes::measure);
        PARTS.put("cloudframes", CloudFrameTimes::measure);
        PARTS.put("mapframes", MapFrameTimes::measure);
        PARTS.put("landscape", LandscapeTimes::measure);
        PARTS.put("dataframes", DataFrameTimes::measure);
        PARTS.put("exports", ExportTimes::measure);
        PARTS.put("heap", HeapUse::measure);
        PARTS.put("processes", Processes::measure);
    }

    private Benchmarks() {}

    /** With the name of a part as argument it measures that part in this process. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            measure(arguments[0]);
            return;
        }
        var wanted = System.getProperty("bench", "");
        var parts = wanted.isBlank() ? PARTS.keySet() : List.of(wanted.split(",", -1));
        for (var part : parts) {
            if (!PARTS.containsKey(part)) {
                throw new IllegalArgumentException("no part “" + part + "”; there are " + PARTS.keySet());
            }
            start(part);
        }
    }

    private static void measure(String part) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Line.head(part));
        Objects.requireNonNull(PARTS.get(part)).measure(line -> out.println(line.text()));
        System.exit(0);
    }

    private static void start(String part) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Dheadless.geometry=" + FrameTimes.SCREEN));
        command.add("-Dbench.blocks=" + System.getProperty("bench.blocks", ""));
        command.add("-Dravine.built=" + System.getProperty("ravine.built", "target"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("ravine.Benchmarks", part));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(part + " ended with status " + status);
        }
    }
}
