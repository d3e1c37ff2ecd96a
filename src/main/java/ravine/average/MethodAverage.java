package ravine.average;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.run.Line;
import ravine.run.Run;
import ravine.spec.Key;

/**
 * A memory of a method that is an exponential average, such as Adam's m: which quantity it is, of which series, and which average.
 * The lines of a step say so, in symbols; that the average gives the quantity's own numbers to the last bit is tried over the first steps before it is said.
 */
public record MethodAverage(String quantity, String series, ExponentialAverage average) {

    private static final Pattern FADING = Pattern.compile("(\\S+) ← (\\S+)·\\1 \\+ \\(1 − \\2\\)·(g²?)");
    private static final Pattern SUMMED = Pattern.compile("(\\S+) ← (\\S+)·\\1 \\+ (g²?)");
    private static final Pattern MEANED = Pattern.compile("(\\S+) ← \\(1 − (\\S+)\\)·\\1 \\+ \\2·(g²?)");
    private static final Pattern WEIGHT = Pattern.compile("(\\S+) = 1/min\\(t, 1/\\(1 − (\\S+)\\)\\)");
    private static final Pattern UNBIASED = Pattern.compile("(\\S+) = (\\S+)/\\(1 − (\\S+)ᵗ\\)");

    /** So many steps are tried, which takes some milliseconds without data. */
    private static final int TRIED = 100;

    /** Modifiers may note a gradient anew. */
    private static final List<String> GRADIENTS = List.of("", "#2", "#3");

    /** A line of a step that makes an average: of which symbol, what it keeps, and of what. */
    private record Renewal(String symbol, String decay, String of, AverageCorrection correction) {

        Renewal(Matcher line, String decay, AverageCorrection correction) {
            this(line.group(1), decay, line.group(3), correction);
        }

        Renewal unbiased(String hat) {
            return new Renewal(hat, decay, of, AverageCorrection.BIAS);
        }
    }

    /** All there are in a run, for both coordinates. */
    public static List<MethodAverage> of(Run whole) {
        if (whole.last() == 0) {
            return List.of();
        }
        var run = whole.first(TRIED);
        var notes = RunSeries.notes(run);
        var lines = run.working(Math.min(2, run.last())).lines().stream()
                .map(Line::formula)
                .toList();
        var found = new ArrayList<MethodAverage>();
        for (var renewal : renewals(lines)) {
            decay(run, renewal.decay).ifPresent(beta -> {
                var average = new ExponentialAverage(beta, renewal.correction);
                for (var coordinate : List.of(".1", ".2")) {
                    verified(run, notes, renewal, coordinate, average).ifPresent(found::add);
                }
            });
        }
        return found;
    }

    private static List<Renewal> renewals(List<String> lines) {
        var found = new ArrayList<Renewal>();
        for (var line : lines) {
            var fading = FADING.matcher(line);
            var summed = SUMMED.matcher(line);
            var meaned = MEANED.matcher(line);
            var unbiased = UNBIASED.matcher(line);
            if (fading.matches()) {
                found.add(new Renewal(fading, fading.group(2), AverageCorrection.NONE));
            } else if (summed.matches()) {
                found.add(new Renewal(summed, summed.group(2), AverageCorrection.SUM));
            } else if (meaned.matches()) {
                weight(lines, meaned.group(2))
                        .ifPresent(decay -> found.add(new Renewal(meaned, decay, AverageCorrection.AVERAGE)));
            } else if (unbiased.matches()) {
                found.stream()
                        .filter(average -> average.symbol.equals(unbiased.group(2))
                                && average.decay.equals(unbiased.group(3))
                                && average.correction == AverageCorrection.NONE)
                        .findFirst()
                        .ifPresent(average -> found.add(average.unbiased(unbiased.group(1))));
            }
        }
        return found;
    }

    /** The decay that a weight follows. */
    private static Optional<String> weight(List<String> lines, String symbol) {
        return lines.stream()
                .map(WEIGHT::matcher)
                .filter(line -> line.matches() && line.group(1).equals(symbol))
                .map(line -> line.group(2))
                .findFirst();
    }

    private static OptionalDouble decay(Run run, String symbol) {
        var spec = run.recipe().spec();
        var values = spec.values(run.recipe().optimizer());
        for (int i = 0; i < values.size(); i++) {
            if (spec.keys().get(i) instanceof Key.Numeric key && key.symbol().equals(symbol)) {
                double beta = ((Number) values.get(i)).doubleValue();
                return ExponentialAverage.BETA.range().contains(beta)
                        ? OptionalDouble.of(beta)
                        : OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }

    private static double[] series(Run run, List<Map<String, Double>> notes, String name) throws Mistake {
        return RunSeries.of(run, number -> notes.get(number - 1), name, number -> {})
                .values();
    }

    /** The first of the gradients that each step noted, of which the average is the quantity itself. */
    private static Optional<MethodAverage> verified(
            Run run, List<Map<String, Double>> notes, Renewal renewal, String coordinate, ExponentialAverage average) {
        try {
            var quantity = series(run, notes, renewal.symbol + coordinate);
            for (var time : GRADIENTS) {
                var series = renewal.of + time + coordinate;
                if (Arrays.equals(average.of(series(run, notes, series)), quantity)) {
                    return Optional.of(new MethodAverage(renewal.symbol + coordinate, series, average));
                }
            }
            return Optional.empty();
        } catch (Mistake lacking) {
            return Optional.empty();
        }
    }
}
