package ravine.path;

import org.jspecify.annotations.Nullable;

/** The steps of a path that are looked at, ascending: all, or those that a {@link PathDecimation} found to matter. */
final class StepSelection {

    private final int @Nullable [] chosen;
    private final int count;

    private StepSelection(int @Nullable [] chosen, int count) {
        this.chosen = chosen;
        this.count = count;
    }

    /** The first {@code count} steps. */
    static StepSelection all(int count) {
        return new StepSelection(null, count);
    }

    static StepSelection of(int... chosen) {
        return new StepSelection(chosen, chosen.length);
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
