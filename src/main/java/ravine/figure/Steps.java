package ravine.figure;

import org.jspecify.annotations.Nullable;

/** The steps of a path that are looked at, ascending: all, or those that a {@link Survey} found to matter. */
final class Steps {

    private final int @Nullable [] chosen;
    private final int count;

    private Steps(int @Nullable [] chosen, int count) {
        this.chosen = chosen;
        this.count = count;
    }

    /** The first {@code count} steps. */
    static Steps all(int count) {
        return new Steps(null, count);
    }

    static Steps of(int... chosen) {
        return new Steps(chosen, chosen.length);
    }

    boolean areAll() {
        return chosen == null;
    }

    int count() {
        return count;
    }

    int at(int place) {
        return chosen == null ? place : chosen[place];
    }
}
