package ravine.sweep;

import java.util.OptionalDouble;

/**
 * What counts as having reached the lowest f.
 *
 * @param floor f*, NaN if there is none
 * @param within how far above it; by default a millionth of the height of the start
 */
record Goal(double floor, OptionalDouble within) {

    private static final double SHARE = 1e-6;

    /** The f at which a run is there that starts so high; NaN, which no run reaches, where either is not known. */
    double height(double atStart) {
        return floor + within.orElse(SHARE * (atStart - floor));
    }
}
