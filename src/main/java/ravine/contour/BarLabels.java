package ravine.contour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ravine.spec.DisplayNumber;

/**
 * The labels of a colour bar, of which those of different values differ if few digits can tell them apart.
 *
 * @param base what is taken off all values, such as 10⁶ off those a little above a million; mostly 0
 */
record BarLabels(List<String> labels, double base) {

    private static final int DIGITS = 3;

    /** As many as there is room for. */
    private static final int MOST_DIGITS = 6;

    /** How many units of the first digit in which the lowest two values differ the base is below them at most. */
    private static final int NEAR_BELOW = 10;

    BarLabels {
        labels = List.copyOf(labels);
    }

    /** For ascending values. */
    static BarLabels of(List<Double> values) {
        var plain = of(values, 0, DIGITS);
        if (plain.tellApart()) {
            return plain;
        }
        var moved = of(values, base(values), DIGITS);
        if (moved.tellApart()) {
            return moved;
        }
        // Values that crowd together at one end of a wide range have no base in common.
        return IntStream.rangeClosed(DIGITS + 1, MOST_DIGITS)
                .mapToObj(digits -> of(values, 0, digits))
                .filter(BarLabels::tellApart)
                .findFirst()
                .orElseGet(() -> fromNearBelow(values));
    }

    /** With what is taken off them at or near below the lowest value, such that the labels are as short as can be. */
    private static BarLabels fromNearBelow(List<Double> values) {
        double lowest = values.get(0);
        double unit = Math.pow(10, Math.floor(Math.log10(values.get(1) - lowest)));
        return IntStream.rangeClosed(0, NEAR_BELOW)
                .mapToObj(units -> of(values, lowest - units * unit, DIGITS))
                .min(Comparator.comparingInt(labels ->
                        labels.labels.stream().mapToInt(String::length).sum()))
                .orElseThrow();
    }

    private static BarLabels of(List<Double> values, double base, int digits) {
        return new BarLabels(
                values.stream()
                        .map(value -> DisplayNumber.shortened(value - base, digits))
                        .toList(),
                base);
    }

    private boolean tellApart() {
        return labels.stream().distinct().count() == labels.size();
    }

    /** A number with few digits below all values. */
    private static double base(List<Double> values) {
        double lowest = values.get(0);
        double range = values.get(values.size() - 1) - lowest;
        int decimals = -(int) Math.ceil(Math.log10(range));
        return new BigDecimal(lowest).setScale(decimals, RoundingMode.FLOOR).doubleValue();
    }

    /** What the values are of, such as f, and what is taken off them. */
    String title(String of) {
        return base == 0 ? of : of + (base > 0 ? " − " : " + ") + DisplayNumber.whole(Math.abs(base));
    }
}
