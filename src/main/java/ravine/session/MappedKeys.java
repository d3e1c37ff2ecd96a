package ravine.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.run.Recipe;
import ravine.spec.Key;
import ravine.spec.Role;

/** The keys of a method over which a map can run, and over which of their values. */
public final class MappedKeys {

    private MappedKeys() {}

    /** The numbers of a method whose sliders have two ends, the rate first and then decays. */
    public static List<Key.Numeric> of(Recipe recipe) {
        var numbers = recipe.spec().keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .filter(key -> Double.isFinite(key.to() - key.from()) && key.from() < key.to())
                .toList();
        return Stream.of(Role.values())
                .flatMap(role -> numbers.stream().filter(key -> key.role() == role))
                .toList();
    }

    /** The key of this name. */
    public static Optional<Key.Numeric> named(Recipe recipe, String name) {
        return of(recipe).stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The values that its slider has. */
    public static KeyRange usual(Key.Numeric key) {
        return new KeyRange(key.name(), key.from(), key.to());
    }

    /** Those of the values that the key can have, and that have a place on its scale; its usual ones where that leaves nothing. */
    public static KeyRange within(Key.Numeric key, KeyRange wished) {
        double least = key.log() ? Math.max(key.min(), Double.MIN_NORMAL) : key.min();
        double from = Math.max(wished.from(), least);
        double to = Math.min(wished.to(), key.max());
        return from < to ? new KeyRange(key.name(), from, to) : usual(key);
    }

    /** The first two keys, with their usual values; none of a method that has fewer. */
    static Optional<KeyPair> usual(Recipe recipe) {
        var keys = of(recipe);
        return keys.size() < 2 ? Optional.empty() : Optional.of(new KeyPair(usual(keys.get(0)), usual(keys.get(1))));
    }

    /** Both keys with values that they can have, if the method has both. */
    static Optional<KeyPair> within(Recipe recipe, KeyPair wished) {
        var across = named(recipe, wished.across().key());
        var upright = named(recipe, wished.upright().key());
        return across.flatMap(first ->
                upright.map(second -> new KeyPair(within(first, wished.across()), within(second, wished.upright()))));
    }
}
