package ravine.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ravine.spec.DisplayNumber;

/** Round places on an axis, labelled with equally many decimals, or by how far they are from one of them. */
public final class Ticks {

    private static final int MOST_DECIMALS = 12;

    /** Labels of more digits tell their distances from one of them instead. */
    private static final int MOST_DIGITS = 10;

    private Ticks() {}

    /** The multiples of a round step from {@code from} to {@code to}, both included, in about {@code count} steps. */
    public static List<Tick> between(double from, double to, int count) {
        double step = RoundStep.over(to - from, Math.max(1, count));
        // A step within a view is never lost by rounding at its edges.
        double slack = 1e-9;
        double first = Math.ceil(from / step - slack);
        double last = Math.floor(to / step + slack);
        var places = new ArrayList<Double>();
        for (int i = 0; i <= Math.min(last - first, 2.0 * count + 2); i++) {
            double value = (first + i) * step;
            if (places.isEmpty() || value > places.get(places.size() - 1)) {
                places.add(value);
            }
        }
        int exponent = exponent(Math.max(Math.abs(from), Math.abs(to)));
        int shared = shared(exponent, places);
        var labels = places.stream().map(value -> label(value, step, shared)).toList();
        boolean readable =
                exponent - exponent(step) < MOST_DIGITS && Set.copyOf(labels).size() == labels.size();
        return readable
                ? IntStream.range(0, places.size())
                        .mapToObj(i -> new Tick(places.get(i), labels.get(i)))
                        .toList()
                : OffsetTicks.of(places);
    }

    /** Ticks in about so many steps; in more, up to {@code most}, where there would be one only, which says nothing of how large anything is. */
    public static List<Tick> several(int count, int most, IntFunction<List<Tick>> ticks) {
        return IntStream.rangeClosed(count, most)
                .mapToObj(ticks)
                .filter(made -> made.size() > 1)
                .findFirst()
                .orElseGet(() -> ticks.apply(count));
    }

    /** The power of ten in the labels: where only the outermost tick has one more digit, that of the others, which is theirs in a colour bar or a table too. */
    private static int shared(int exponent, List<Double> places) {
        boolean isLarge = exponent >= DisplayNumber.LARGEST || exponent < DisplayNumber.SMALLEST;
        boolean isAlone = places.size() > 1
                && places.stream().allMatch(place -> Math.abs(place) <= Math.pow(10, exponent) * (1 + 1e-9))
                && places.stream().anyMatch(place -> place != 0 && exponent(Math.abs(place)) < exponent);
        return isLarge && isAlone ? exponent - 1 : exponent;
    }

    private static String label(double value, double step, int exponent) {
        if (value == 0) {
            return "0";
        }
        if (exponent < DisplayNumber.LARGEST && exponent >= DisplayNumber.SMALLEST) {
            return DisplayNumber.fixed(value, decimals(exponent(step)));
        }
        // The power of ten itself may be too small for a double.
        double first = exponent < -300 ? value * 1e300 / Math.pow(10, exponent + 300) : value / Math.pow(10, exponent);
        String mantissa = DisplayNumber.fixed(first, decimals(exponent(step) - exponent));
        return mantissa + "×" + DisplayNumber.power(exponent);
    }

    private static int decimals(int stepExponent) {
        return Math.max(0, Math.min(MOST_DECIMALS, -stepExponent));
    }

    /** The power of ten of a number's first digit. */
    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(value) + 1e-9);
    }
}
