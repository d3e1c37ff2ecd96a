package ravine.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how fast steps are beside a hand-written loop, and what a step allocates beyond its record. */
public final class Speed {

    /** Bytes of the columns that a run keeps for each step: six numbers and two counts. */
    private static final int RECORD = 6 * Double.BYTES + 2 * Integer.BYTES;

    private Speed() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, RunResult> results = new TreeMap<>();
        new Runner(new OptionsBuilder()
                        .include(RunBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()
                .forEach(result -> results.put(result.getPrimaryResult().getLabel(), result));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double hand = time(results, "byHand");
        double run = time(results, "run");
        out.printf("Adam, central gradient, typed Rosenbrock, %d steps recorded%n", RunBenchmark.STEPS);
        out.printf("  %-36s %8.2f (≤ 3)%n", "run / byHand", run / hand);
        out.printf("  %-36s %8.1f ns%n", "a step", 1000 * run / RunBenchmark.STEPS);
        out.printf(
                "  %-36s %8.1f bytes (128: x, g, m and s)%n",
                "a step allocates beyond its record", extra(result(results, "run")));
        out.printf(
                "  %-36s %8.2f ms (≤ 16)%n",
                RunBenchmark.TRACKS + " tracks on two cores", time(results, "hundredTracks") / 1000);
    }

    private static double time(Map<String, RunResult> results, String label) {
        return result(results, label).getPrimaryResult().getScore();
    }

    private static RunResult result(Map<String, RunResult> results, String label) {
        return Objects.requireNonNull(results.get(label), label);
    }

    private static double extra(RunResult result) {
        var measured = result.getSecondaryResults();
        var label = measured.keySet().stream()
                .filter(key -> key.endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow();
        double bytes = Objects.requireNonNull(measured.get(label)).getScore();
        return bytes / RunBenchmark.STEPS - RECORD;
    }
}
