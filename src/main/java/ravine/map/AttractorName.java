package ravine.map;

import ravine.spec.DisplayNumber;
import ravine.sweep.Attractor;

/** What a place is called at which runs come to rest, such as "minimum (3, 2)". */
public final class AttractorName {

    private AttractorName() {}

    /** With so many digits. */
    public static String of(Attractor attractor, int digits) {
        return "%s (%s, %s)"
                .formatted(
                        attractor.kind().word(),
                        shortened(attractor.at().x1(), digits),
                        shortened(attractor.at().x2(), digits));
    }

    /** A coordinate, of which what is but rounding is 0. */
    private static String shortened(double coordinate, int digits) {
        return Math.abs(coordinate) < 1e-9 ? "0" : DisplayNumber.shortened(coordinate, digits);
    }
}
