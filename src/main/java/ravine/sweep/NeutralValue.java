package ravine.sweep;

import ravine.run.Recipe;
import ravine.spec.Key;

/** A value in place of any that a key has, so that recipes which differ in that alone are equal. */
final class NeutralValue {

    /** A share of a slider that nobody chooses. */
    private static final double SHARE = 0.3819660112501051;

    private NeutralValue() {}

    /** Keys that have the value of this one by default follow it. */
    static Recipe in(Recipe recipe, Key.Numeric key) {
        return recipe.with(key, key.valueOf(key.from() + SHARE * (key.to() - key.from())));
    }
}
