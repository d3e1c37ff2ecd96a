package ravine.formula;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints ratios of the fastest iterations, which other work on the machine disturbs least, with the bound that each must keep. */
public final class Ratios {

    private Ratios() {}

    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FormulaBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Map<String, Double>> nanoseconds = new TreeMap<>();
        for (RunResult result : results) {
            nanoseconds
                    .computeIfAbsent(result.getParams().getParam("subject"), subject -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        nanoseconds.forEach((subject, times) -> print(out, subject, times));
    }

    private static void print(PrintStream out, String subject, Map<String, Double> times) {
        out.printf("%s%n", subject);
        ratio(out, times, "valueCompiled", "valueByHand", "≤ 1.5");
        ratio(out, times, "valueExp4j", "valueCompiled", "≥ 30");
        ratio(out, times, "valueExp4j", "valueByHand", "(what is possible)");
        ratio(out, times, "rowCompiled", "rowByHand", "≤ 1.5");
        ratio(out, times, "valueDirect", "valueCompiled", "");
        ratio(out, times, "gradientCompiled", "valueCompiled", "");
        out.printf(
                "  %-36s %8.3f ms (≤ 10)%n", "readAndCompile", times.getOrDefault("readAndCompile", Double.NaN) / 1e6);
    }

    private static void ratio(PrintStream out, Map<String, Double> times, String a, String b, String bound) {
        double first = times.getOrDefault(a, Double.NaN);
        double second = times.getOrDefault(b, Double.NaN);
        out.printf("  %-36s %8.2f    (%.1f ns / %.1f ns) %s%n", a + " / " + b, first / second, first, second, bound);
    }
}
