package ravine.rest;

import java.util.List;
import java.util.stream.IntStream;

/** How many of some numbers lie in each of equal bins from one number to another. */
public record Histogram(double from, double to, List<Integer> counts) {

    public Histogram {
        counts = List.copyOf(counts);
    }

    static Histogram of(Samples samples, int axis, int bins) {
        var range = samples.range(axis);
        double width = (range.to() - range.from()) / bins;
        var counts = new int[bins];
        samples.each((x1, x2) -> counts[Math.min(bins - 1, (int) (((axis == 1 ? x1 : x2) - range.from()) / width))]++);
        return new Histogram(
                range.from(), range.to(), IntStream.of(counts).boxed().toList());
    }

    public int bins() {
        return counts.size();
    }

    public double width() {
        return (to - from) / bins();
    }

    /** Where a bin begins; of one more, where the last ends. */
    public double edge(int bin) {
        return bin == bins() ? to : from + bin * width();
    }

    public double middle(int bin) {
        return from + (bin + 0.5) * width();
    }

    /** The share of a bin in all numbers, for a width of 1. */
    public double density(int bin) {
        double all = counts.stream().mapToLong(count -> count).sum();
        return counts.get(bin) / (all * width());
    }
}
