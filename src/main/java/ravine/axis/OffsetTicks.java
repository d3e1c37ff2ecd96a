package ravine.axis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ravine.spec.DisplayNumber;

/** Ticks that lie so near to each other that most of their digits agree: one is labelled in full, the others by how far they are from it. */
final class OffsetTicks {

    private static final int DIGITS = 3;

    private OffsetTicks() {}

    /** Such as −2×10⁻⁷, 10⁶, +2×10⁻⁷ for ascending places, of which no two are equal. */
    static List<Tick> of(List<Double> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        int base = IntStream.range(0, places.size())
                .boxed()
                .min(Comparator.comparingInt(i -> digits(places.get(i))))
                .orElse(0);
        double full = places.get(base);
        return IntStream.range(0, places.size())
                .mapToObj(i ->
                        new Tick(places.get(i), i == base ? DisplayNumber.whole(full) : difference(places, i, full)))
                .toList();
    }

    private static String difference(List<Double> places, int index, double full) {
        double away = places.get(index) - full;
        return (away > 0 ? "+" : "") + DisplayNumber.shortened(away, DIGITS);
    }

    /** How many digits a number has that are not zeros at its end. */
    private static int digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision();
    }
}
