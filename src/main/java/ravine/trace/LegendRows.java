package ravine.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.LineSample;
import ravine.figure.Paragraph;
import ravine.figure.TextLine;

/**
 * What a legend says.
 *
 * @param names as much of each trace's name as has room, in one line or, where rows are broken, in several
 * @param words the settings beside each name, or below it where rows are broken; empty where there are none to say
 * @param left how many more there are
 */
record LegendRows(List<Trace> traces, List<String> names, List<String> words, int left, Form form) {

    /** How much room it takes; all but the whole one have only those settings that tell methods of one name apart, right behind the names. */
    enum Form {
        WHOLE(10, 22, LineSample.WIDTH, 9),
        COMPACT(10, 18, LineSample.WIDTH, 9),
        SLIM(7, 16, 30, 7),
        /** Names and settings are broken into lines, in small type. */
        BROKEN(5, 16, 18, 5);

        /** Around all, of a row, of the sample of a line, and before words, in pixels at scale 1. */
        final double padding;

        final double row;
        final double sample;
        final double gap;

        Form(double padding, double row, double sample, double gap) {
            this.padding = padding;
            this.row = row;
            this.sample = sample;
            this.gap = gap;
        }
    }

    /** Between two settings. */
    private static final String GAP = "  ";

    /** The width of a few letters, in heights of the type. */
    private static final double FEW = 2;

    LegendRows {
        traces = List.copyOf(traces);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /** All traces with all of their settings. */
    static LegendRows whole(List<Trace> traces) {
        return new LegendRows(
                traces, names(traces), traces.stream().map(Trace::settings).toList(), 0, Form.WHOLE);
    }

    /** All traces with what tells them apart. */
    static LegendRows telling(List<Trace> traces, Form form) {
        return new LegendRows(
                traces,
                names(traces),
                traces.stream().map(trace -> telling(trace, traces)).toList(),
                0,
                form);
    }

    private static List<String> names(List<Trace> traces) {
        return traces.stream().map(Trace::name).toList();
    }

    /** The same in so many pixels behind the samples: names are shortened for the settings that tell them apart; where not even a few letters have room beside those, they stand alone. */
    LegendRows within(double room, Theme theme) {
        var style = theme.body();
        var shortened = new ArrayList<String>();
        var said = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            double rest = room - besides(words.get(i), theme);
            boolean both = style.width(names.get(i)) <= rest || hasRoom(rest, theme);
            shortened.add(both ? TextLine.fitting(names.get(i), rest, style) : "");
            said.add(both ? words.get(i) : TextLine.fitting(words.get(i), room - theme.size(form.gap), style));
        }
        return new LegendRows(traces, shortened, said, left, form);
    }

    /** All traces with what tells them apart, their names broken into lines of so many pixels between words; a word that is wider is too. */
    static LegendRows broken(List<Trace> traces, double room, Theme theme) {
        var whole = telling(traces, Form.BROKEN);
        return new LegendRows(
                traces,
                whole.names.stream()
                        .map(name -> String.join("\n", Paragraph.lines(name, room, whole.style(theme))))
                        .toList(),
                whole.words.stream().map(said -> said.replace(GAP, "\n")).toList(),
                0,
                Form.BROKEN);
    }

    /** Whether a name is not said in all its words. */
    boolean isCut() {
        return IntStream.range(0, names.size())
                .anyMatch(i ->
                        !names.get(i).replace('\n', ' ').equals(traces.get(i).name()));
    }

    /** The type of names. */
    TextStyle style(Theme theme) {
        return form == Form.BROKEN ? TextStyle.of(theme.small().size(), theme.text()) : theme.body();
    }

    /** The lines of a row, of which its name has the first. */
    List<String> lines(int row) {
        return Stream.of(names, words).flatMap(all -> all.get(row).lines()).toList();
    }

    /** Whether a few letters of a name have room in so many pixels. */
    static boolean hasRoom(double room, Theme theme) {
        return room >= FEW * theme.body().size();
    }

    /** What the settings of a row take of it in pixels, with the gap before them. */
    double besides(String words, Theme theme) {
        return words.isEmpty() ? 0 : theme.size(form.gap) + theme.body().width(words);
    }

    /** The first of them, of which there are at least so many. */
    LegendRows first(int count) {
        return new LegendRows(
                traces.subList(0, count),
                names.subList(0, count),
                words.subList(0, count),
                traces.size() - count,
                form);
    }

    /** Whether rows are closer together than where there is room for all. */
    boolean compact() {
        return form != Form.WHOLE;
    }

    /** How many lines it has. */
    int count() {
        int rows = form == Form.BROKEN
                ? IntStream.range(0, names.size()).map(row -> lines(row).size()).sum()
                : traces.size();
        return rows + (left > 0 ? 1 : 0);
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
