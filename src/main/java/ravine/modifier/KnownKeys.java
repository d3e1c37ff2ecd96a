package ravine.modifier;

import ravine.optimizer.Working;
import ravine.spec.Key;

/** The keys of a modifier as quantities of the lines that it writes: others of its recipe may have keys of the same names. */
final class KnownKeys {

    private KnownKeys() {}

    static void of(Modifier modifier, Working working) {
        var spec = Modifier.ALL.of(modifier);
        var values = spec.values(modifier);
        for (int i = 0; i < values.size(); i++) {
            if (spec.keys().get(i) instanceof Key.Numeric key) {
                working.know(key.symbol(), ((Number) values.get(i)).doubleValue());
            }
        }
    }
}
