package ravine.run;

import org.jspecify.annotations.Nullable;

/**
 * Whole numbers that may all be alike or rise by the same amount, as counts of a run and the bits of its rates mostly do: kept as their
 * first and its rise until one departs from that, then all of them. Mutable: it grows.
 */
final class CompactColumn {

    private final int most;
    private long first;
    private long rise;
    /** Seen whole by other threads, which read what has been put before. */
    private volatile long @Nullable [] all;
    /** The same, for the thread that puts numbers, which would read from memory what others may see. */
    private long @Nullable [] own;

    /** Room for so many numbers, which have this one where there is none yet. */
    CompactColumn(int most, long none) {
        this.most = most;
        first = none;
    }

    /** Puts the number there, which is the place after the last, from 0. Its rare parts stand in it: a call for them would cost each step as much as the rest. */
    void put(int place, long number) {
        var numbers = own;
        if (numbers == null) {
            if (place == 0) {
                first = number;
            } else if (place == 1) {
                rise = number - first;
            }
            if (number == first + place * rise) {
                return;
            }
            numbers = spread(place);
        }
        numbers[place] = number;
    }

    private long[] spread(int count) {
        var numbers = new long[most];
        for (int i = 0; i < count; i++) {
            numbers[i] = first + i * rise;
        }
        own = numbers;
        all = numbers;
        return numbers;
    }

    /** The number at this place, from 0. */
    long at(int place) {
        var numbers = all;
        return numbers == null ? first + place * rise : numbers[place];
    }
}
