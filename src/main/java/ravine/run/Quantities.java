package ravine.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.modifier.Modifier;
import ravine.spec.Key;
import ravine.spec.Spec;

/**
 * What the expressions of one step may speak of: what it noted so far, then the keys of the recipe, then what was noted in the
 * step before, which are its memories; before the first step these are zero. Mutable, since a step notes one thing after the other.
 */
final class Quantities {

    private final int step;
    private final Map<String, List<Double>> noted = new HashMap<>();
    private final Map<String, List<Double>> keys = new HashMap<>();
    private final Map<String, List<Double>> before;

    Quantities(int step, Recipe recipe, Vec at, Map<String, List<Double>> before) {
        this.step = step;
        this.before = before;
        for (var modifier : recipe.modifiers()) {
            put(Modifier.ALL.of(modifier), modifier);
        }
        put(recipe.spec(), recipe.optimizer());
        keys.put("t", List.of((double) step));
        keys.put("x", List.of(at.x1(), at.x2()));
    }

    private void put(Spec<?> spec, Object record) {
        var values = spec.values(record);
        for (int i = 0; i < values.size(); i++) {
            if (spec.keys().get(i) instanceof Key.Numeric key) {
                keys.put(key.symbol(), List.of(((Number) values.get(i)).doubleValue()));
            }
        }
    }

    void put(String symbol, List<Double> values) {
        noted.put(symbol, values);
    }

    /** What the step noted, for the next one. */
    Map<String, List<Double>> noted() {
        return noted;
    }

    /** The expression with its values; none where it speaks of what has none. */
    Optional<Derivation> expression(String text) {
        return Derivation.of(text, step, word -> {
            var value = value(word);
            return value == null && step == 1 ? List.of(0.0) : value;
        });
    }

    /** A compound symbol as an expression; none where a part of it has no value of its own. */
    Optional<Derivation> compound(String symbol) {
        return Derivation.of(symbol, step, this::value);
    }

    private @Nullable List<Double> value(String word) {
        var now = Derivation.value(word, noted);
        var given = now == null ? Derivation.value(word, keys) : now;
        return given == null ? Derivation.value(word, before) : given;
    }
}
