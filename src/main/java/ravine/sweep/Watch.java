package ravine.sweep;

import java.util.function.Supplier;

/** Who follows work that takes long, asked by any thread; it ends the work by throwing a {@code CancellationException}. */
@FunctionalInterface
public interface Watch<T> {

    /** So much of all is done, from 0 to 1. */
    void reached(double share);

    /** So much of all is done, and this came of it, made where it is asked for. */
    default void reached(double share, Supplier<T> soFar) {
        reached(share);
    }

    /** Whether somebody waits for a processor, of which one is left to them then. */
    default boolean isHurried() {
        return false;
    }
}
