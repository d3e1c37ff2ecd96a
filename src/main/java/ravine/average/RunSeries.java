package ravine.average;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.run.NotedColumns;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.spec.DidYouMean;

/**
 * The quantities of a run, each as a series with one value for each step from the first on: the position and f after the step, what
 * the step noted, under the names of traces, and the squares of that.
 */
public final class RunSeries {

    /** Which quantity, whether its square, which one of those that a step notes under one symbol, and which coordinate. */
    private static final Pattern NAME = Pattern.compile("(.*?)(²?)(?:#(\\d{1,3}))?(\\.[12])?");

    /** What is known of each place without taking the step again. */
    private static final List<String> OF_PLACES = List.of("x.1", "x.2", "f");

    private RunSeries() {}

    /** Whether a series is of what steps note, for which they are taken again. */
    public static boolean isNoted(String name) {
        return !OF_PLACES.contains(name);
    }

    /** The names of all quantities that the run's first two steps have. */
    public static List<String> names(Run run) {
        var names = new ArrayList<>(OF_PLACES);
        var noted = new LinkedHashSet<String>();
        var replay = new Replay(run);
        for (int number = 1; number <= Math.min(2, run.last()); number++) {
            noted.addAll(noted(replay, number).keySet());
        }
        names.addAll(noted);
        noted.stream()
                .filter(name -> name.startsWith("g.") || name.startsWith("g#"))
                .forEach(name -> names.add("g²" + name.substring(1)));
        return names;
    }

    private static Map<String, Double> noted(Replay replay, int number) {
        return NotedColumns.named(replay.working(number).notes());
    }

    /** The series of this name; g#2 is the second g of a step where it has two. */
    public static Series of(Run run, String typed) throws Mistake {
        return of(run, typed, number -> {});
    }

    /** The same; each step is told when it is reached. */
    public static Series of(Run run, String typed, IntConsumer reached) throws Mistake {
        var replay = new Replay(run);
        return of(run, number -> noted(replay, number), typed, reached);
    }

    /** What each step notes, from the first on, to look for several series in. */
    static List<Map<String, Double>> notes(Run run) {
        var replay = new Replay(run);
        return IntStream.rangeClosed(1, run.last())
                .mapToObj(number -> noted(replay, number))
                .toList();
    }

    /** The series of this name among what is noted at each step. */
    static Series of(Run run, IntFunction<Map<String, Double>> notes, String typed, IntConsumer reached)
            throws Mistake {
        var name = typed.replace("^2", "²");
        if (run.last() == 0) {
            throw wrong(typed, "the run has no step, and so no series.");
        }
        var values = new double[run.last()];
        for (int number = 1; number <= run.last(); number++) {
            reached.accept(number);
            var value = value(run, notes, number, name);
            if (value.isEmpty()) {
                throw wrong(typed, number == 1 ? unknown(run, typed) : "step %s has no “%s”.".formatted(number, typed));
            }
            values[number - 1] = value.getAsDouble();
        }
        return new Series(name, values);
    }

    private static String unknown(Run run, String name) {
        var names = names(run);
        return "there is no quantity “%s”; there are %s.%s"
                .formatted(name, String.join(", ", names), DidYouMean.proposal(name, names));
    }

    private static OptionalDouble value(Run run, IntFunction<Map<String, Double>> notes, int number, String name) {
        return switch (name) {
            case "x.1" -> OptionalDouble.of(run.at(number).x1());
            case "x.2" -> OptionalDouble.of(run.at(number).x2());
            case "f" -> OptionalDouble.of(run.value(number));
            default -> quantity(notes.apply(number), name);
        };
    }

    private static OptionalDouble quantity(Map<String, Double> noted, String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        var coordinate = Objects.requireNonNullElse(parts.group(4), "");
        for (int time = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)); time > 0; time--) {
            var value = noted.get(parts.group(1) + (time == 1 ? "" : "#" + time) + coordinate);
            if (value != null) {
                return OptionalDouble.of(parts.group(2).isEmpty() ? value : value * value);
            }
        }
        return OptionalDouble.empty();
    }

    private static Mistake wrong(String name, String sentence) {
        return new Mistake(sentence, name, 0, name.length());
    }
}
