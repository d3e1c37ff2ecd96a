package ravine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Scale;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * The values along one side of a map, ascending and as far apart from each other on the scale.
 *
 * @param name in tables
 * @param symbol in figures
 * @param first the number of the first value, by which the coarse cells among them are chosen
 * @param from the place on the scale where what is seen of them begins
 * @param to where it ends
 */
public record MapAxis(
        String name, String symbol, Scale scale, List<Double> values, long first, double from, double to) {

    /** What the values stand for, and those that it may have. */
    record Quantity(String name, String symbol, Scale scale, Range range) {

        static Quantity of(Key.Numeric key) {
            return new Quantity(key.name(), key.symbol(), key.log() ? Scale.LOGARITHMIC : Scale.LINEAR, key.range());
        }

        /** A coordinate of the plane, from 0. */
        static Quantity coordinate(int index) {
            return new Quantity("x" + (index + 1), index == 0 ? "x₁" : "x₂", Scale.LINEAR, Range.ANY);
        }
    }

    public MapAxis {
        values = List.copyOf(values);
    }

    /** At least two values, all of which are seen with their whole cells. */
    static MapAxis of(Quantity quantity, List<Double> values) {
        double first = quantity.scale.place(values.get(0));
        double last = quantity.scale.place(values.get(values.size() - 1));
        double half = (last - first) / (values.size() - 1) / 2;
        return new MapAxis(quantity.name, quantity.symbol, quantity.scale, values, 0, first - half, last + half);
    }

    /**
     * Values of which about so many, and at least half as many, are seen between two of them. They are at multiples of a power of
     * two on the scale, so that axes that overlap have values in common.
     */
    static MapAxis seen(Quantity quantity, double least, double most, int count) {
        double from = quantity.scale.place(least);
        double to = quantity.scale.place(most);
        double apart = Math.scalb(1.0, Math.getExponent((to - from) / count) + 1);
        if (quantity.range.whole()) {
            apart = Math.max(1, apart);
        }
        var values = new ArrayList<Double>();
        long first = Long.MAX_VALUE;
        for (long i = (long) Math.floor(from / apart); (i - 1) * apart < to; i++) {
            double value = quantity.scale.value(i * apart);
            if (quantity.range.contains(value)) {
                first = Math.min(first, i);
                values.add(value);
            }
        }
        return new MapAxis(quantity.name, quantity.symbol, quantity.scale, values, first, from, to);
    }

    public int count() {
        return values.size();
    }

    /** The same values with so many steps between two of them; what is seen is as much as before. */
    MapAxis finer(int times) {
        var finer = IntStream.rangeClosed(0, (count() - 1) * times)
                .mapToObj(i -> i % times == 0
                        ? values.get(i / times)
                        : (Double) scale.value(scale.place(values.get(0)) + apart() * i / times))
                .toList();
        return new MapAxis(name, symbol, scale, finer, first * times, from, to);
    }

    private double apart() {
        double first = scale.place(values.get(0));
        return (scale.place(values.get(count() - 1)) - first) / (count() - 1);
    }

    /** The place on the scale where a value's cell begins, and the one before it ends; the first and the last reach as far as is seen. */
    public double edge(int index) {
        double edge = scale.place(values.get(0)) + (index - 0.5) * apart();
        return index == 0 ? Math.min(from, edge) : index == count() ? Math.max(to, edge) : edge;
    }

    /** The index of the value in whose cell a place of the scale lies, of the nearest one where that is beyond. */
    public int at(double place) {
        double index = Math.rint((place - scale.place(values.get(0))) / apart());
        return (int) Math.max(0, Math.min(count() - 1, index));
    }

    /** For each value its index among those of another axis, −1 where it is none of these. */
    int[] indicesIn(MapAxis other) {
        return IntStream.range(0, count())
                .map(i -> {
                    int there = other.at(scale.place(values.get(i)));
                    return other.values.get(there).equals(values.get(i)) ? there : -1;
                })
                .toArray();
    }
}
