package ravine.run;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import ravine.spec.Key;
import ravine.spec.Role;

/** A key that a search turns, on a scale on which equal distances matter equally. */
record TunedKey(Key.Numeric key, DoubleUnaryOperator toScale, DoubleUnaryOperator fromScale, List<Double> grid) {

    private static final int RATES_IN_TEN = 8;

    /** The rate of a recipe's method, on the logarithm's scale. */
    static Optional<TunedKey> rate(Recipe recipe) {
        return recipe.spec()
                .key(Role.RATE)
                .map(key -> new TunedKey(key, Math::log10, s -> Math.pow(10, s), rates(key)));
    }

    /** The decay of its momentum or first average, on the scale of −log(1 − β). */
    static Optional<TunedKey> decay(Recipe recipe) {
        return recipe.spec()
                .key(Role.DECAY)
                .map(key -> new TunedKey(
                        key,
                        beta -> -Math.log10(1 - beta),
                        s -> 1 - Math.pow(10, -s),
                        List.of(0.0, 0.5, 0.8, 0.9, 0.95, 0.99)));
    }

    private static List<Double> rates(Key.Numeric key) {
        double from = Math.log10(Math.max(key.from(), key.to() / 1e6));
        int count = (int) Math.round((Math.log10(key.to()) - from) * RATES_IN_TEN);
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> Math.pow(10, from + (double) i / RATES_IN_TEN))
                .toList();
    }

    double value(Recipe recipe) {
        return ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue();
    }

    /** The recipe with this value of the key, as near as the key allows. */
    Recipe turned(Recipe recipe, double value) {
        return recipe.with(key, Math.min(key.max(), Math.max(key.min(), value)));
    }

    /** The neighbour below a value in the grid, or itself, on the scale; the grid's first where the scale has no place for it. */
    double below(double value) {
        var lower = grid.stream().filter(v -> v < value * 0.999).max(Double::compare);
        return place(lower.orElse(value), grid.get(0));
    }

    /** The neighbour above a value in the grid, or itself, on the scale; the grid's last where the scale has no place for it. */
    double above(double value) {
        var higher = grid.stream().filter(v -> v > value * 1.001).min(Double::compare);
        return place(higher.orElse(value), grid.get(grid.size() - 1));
    }

    private double place(double value, double otherwise) {
        double place = toScale.applyAsDouble(value);
        return Double.isFinite(place) ? place : toScale.applyAsDouble(otherwise);
    }
}
