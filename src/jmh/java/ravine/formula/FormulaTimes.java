package ravine.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import ravine.bench.Line;

/** Runs the benchmarks of formulas and takes the fastest iterations, which other work on the machine disturbs least. */
public final class FormulaTimes {

    private FormulaTimes() {}

    public static void measure(Consumer<Line> table) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(FormulaBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        var nanoseconds = new TreeMap<String, Map<String, Double>>();
        for (var result : results) {
            nanoseconds
                    .computeIfAbsent(result.getParams().getParam("subject"), subject -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getStatistics().getMin());
        }
        nanoseconds.forEach((subject, times) -> lines(table, subject, times));
    }

    private static void lines(Consumer<Line> table, String subject, Map<String, Double> times) {
        ratio(table, subject, times, "valueCompiled", "valueByHand", "≤ 1.5");
        ratio(table, subject, times, "valueExp4j", "valueCompiled", "≥ 30");
        ratio(table, subject, times, "rowCompiled", "rowByHand", "≤ 1.5");
        ratio(table, subject, times, "gradientCompiled", "valueCompiled", "");
        table.accept(Line.plain(
                subject + " readAndCompile", times.getOrDefault("readAndCompile", Double.NaN) / 1e6, "ms", "≤ 10 ms"));
    }

    private static void ratio(
            Consumer<Line> table, String subject, Map<String, Double> times, String a, String b, String aim) {
        double first = times.getOrDefault(a, Double.NaN);
        double second = times.getOrDefault(b, Double.NaN);
        table.accept(new Line(subject + " " + a, first, "ns", b, second, aim));
    }
}
