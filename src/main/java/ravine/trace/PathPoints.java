package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** The points where paths begin, and where they are. */
public final class PathPoints {

    private PathPoints() {}

    /** A ring on each start. */
    public static Stream<Layer> starts(Projection places, List<Trace> traces, Theme theme) {
        return starts(traces).map(start -> new StartPoint(places, start, theme));
    }

    private static Stream<Vec> starts(List<Trace> traces) {
        return traces.stream().map(trace -> new Vec(trace.x1(0), trace.x2(0))).distinct();
    }

    /** The number of each start where there are several, over all else. */
    public static Stream<Layer> numbers(Projection places, List<Trace> traces, List<Vec> numbered, Theme theme) {
        return startNumbers(places, traces, numbered, theme).map(number -> number);
    }

    static Stream<StartNumber> startNumbers(Projection places, List<Trace> traces, List<Vec> numbered, Theme theme) {
        var numbers = new ArrayList<StartNumber>();
        starts(traces)
                .filter(start -> !number(start, numbered).isEmpty())
                .forEachOrdered(start ->
                        numbers.add(StartNumber.of(places, start, number(start, numbered), traces, numbers, theme)));
        return numbers.stream();
    }

    /** The number of a start, or of all that are there; empty where there is one only. */
    private static String number(Vec start, List<Vec> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.size() > 1 && all.get(i).equals(start))
                .mapToObj(i -> "" + (i + 1))
                .collect(Collectors.joining(", "));
    }

    /** The markers of methods where their shown paths end, those fanned out that would hide one another. */
    public static Stream<Layer> ends(Projection places, List<Trace> traces, Theme theme) {
        return Fan.points(places, traces, theme);
    }
}
