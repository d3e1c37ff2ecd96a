package ravine.run;

import ravine.Mistake;
import ravine.spec.Registry;

/** A rule that ends a run before its last step: a record whose components are the keys of its text, as in {@code patience:steps=20}. */
public sealed interface Stop permits SmallGradient, SmallChange, Patience {

    Registry<Stop> ALL = new Registry<>("stopping rule", Stop.class);

    /** What watches one run. */
    Watch watch();

    /** Whether it asks for rows that are kept out of training. */
    default boolean needsValidation() {
        return false;
    }

    /** Reads {@link #text} back. */
    static Stop read(String text) throws Mistake {
        return ALL.read(text, 0, text.length());
    }

    /** The rule as people write it; keys with their defaults are left out. */
    default String text() {
        return ALL.of(this).write(this);
    }

    /** Looks at each step of a run in its order, the start first. Mutable where it remembers steps. */
    @FunctionalInterface
    interface Watch {

        /** Whether the run ends where it stands. */
        boolean ends(Stepper stepper);
    }
}
