package ravine.modifier;

import ravine.Vec;
import ravine.optimizer.Walk;
import ravine.spec.Registry;

/** What changes a method from outside: a record whose components are the keys of its recipe. The permits clauses are the list of all modifiers. */
public sealed interface Modifier permits Schedule, Plateau, Lookahead, GradientClipping {

    Registry<Modifier> ALL = new Registry<>("modifier", Modifier.class);

    /** Whether it changes the rate. */
    default boolean changesRate() {
        return false;
    }

    /** The walk with this modifier around it; both begin at {@code start}. */
    Walk around(Walk walk, Vec start);
}
