package ravine.trace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a legend says.
 *
 * @param words the settings beside each trace's name, empty where there are none to say
 * @param left how many more there are
 * @param compact whether rows are closer together, with only those settings that tell methods of one name apart
 */
record LegendRows(List<Trace> traces, List<String> words, int left, boolean compact) {

    /** Between two settings. */
    private static final String GAP = "  ";

    LegendRows {
        traces = List.copyOf(traces);
        words = List.copyOf(words);
    }

    /** All traces with all of their settings. */
    static LegendRows whole(List<Trace> traces) {
        return new LegendRows(traces, traces.stream().map(Trace::settings).toList(), 0, false);
    }

    /** All traces with what tells them apart. */
    static LegendRows compact(List<Trace> traces) {
        return new LegendRows(
                traces, traces.stream().map(trace -> telling(trace, traces)).toList(), 0, true);
    }

    /** The same with names only, where there is no room for more. */
    LegendRows wordless() {
        return new LegendRows(traces, traces.stream().map(trace -> "").toList(), left, compact);
    }

    /** The first of them, of which there are at least so many. */
    LegendRows first(int count) {
        return new LegendRows(traces.subList(0, count), words.subList(0, count), traces.size() - count, compact);
    }

    /** How many lines it has. */
    int count() {
        return traces.size() + (left > 0 ? 1 : 0);
    }

    /** What is said of those left out. */
    String rest() {
        return "and %s more".formatted(left);
    }

    /** The settings that not all traces of the same name have. */
    private static String telling(Trace trace, List<Trace> all) {
        var alike = all.stream()
                .filter(other -> other.name().equals(trace.name()))
                .map(other -> Arrays.asList(other.settings().split(GAP)))
                .toList();
        Predicate<String> shared = word -> alike.stream().allMatch(words -> words.contains(word));
        return Arrays.stream(trace.settings().split(GAP))
                .filter(shared.negate())
                .collect(Collectors.joining(GAP));
    }
}
