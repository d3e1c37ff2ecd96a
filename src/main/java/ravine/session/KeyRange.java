package ravine.session;

import ravine.Box;

/** Values of a key of a method, from one to a larger one. */
public record KeyRange(String key, double from, double to) {

    public KeyRange {
        if (!Box.isSide(from, to)) {
            throw new IllegalArgumentException("no range of %s from %s to %s".formatted(key, from, to));
        }
    }
}
