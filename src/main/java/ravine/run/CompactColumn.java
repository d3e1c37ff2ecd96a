package ravine.run;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that may all be alike or rise by the same amount, as rates and counts of a run mostly do: kept as their first and its rise
 * until one departs from that, then all of them. Mutable: it grows.
 */
final class CompactColumn {

    private final int most;
    private int count;
    private double first = Double.NaN;
    private double rise;
    /** Seen whole by other threads, which read what has been added before. */
    private volatile double @Nullable [] all;

    /** Room for so many numbers. */
    CompactColumn(int most) {
        this.most = most;
    }

    void add(double number) {
        var numbers = all;
        if (numbers == null && !goesOn(number)) {
            numbers = spread();
            all = numbers;
        }
        if (numbers != null) {
            numbers[count] = number;
        }
        count++;
    }

    private double[] spread() {
        var numbers = new double[most];
        for (int i = 0; i < count; i++) {
            numbers[i] = first + i * rise;
        }
        return numbers;
    }

    private boolean goesOn(double number) {
        if (count < 2) {
            begin(number);
        }
        return Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits(first + count * rise);
    }

    private void begin(double number) {
        if (count == 0) {
            first = number;
        } else {
            rise = Double.isFinite(number - first) ? number - first : 0;
        }
    }

    /** The number at this place, from 0; NaN where there is none at all. */
    double at(int place) {
        var numbers = all;
        return numbers == null ? first + place * rise : numbers[place];
    }
}
