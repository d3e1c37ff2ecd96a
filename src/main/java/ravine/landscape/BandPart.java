package ravine.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a triangle, or of both of a cell, lies between two levels. Corners anticlockwise from above, three numbers each: east, north and height. */
final class BandPart {

    private final int band;
    private final double[] corners;

    /** A part above so many levels. */
    BandPart(int band, double... corners) {
        this.band = band;
        this.corners = corners;
    }

    int band() {
        return band;
    }

    int count() {
        return corners.length / 3;
    }

    double east(int corner) {
        return corners[3 * corner];
    }

    double north(int corner) {
        return corners[3 * corner + 1];
    }

    double height(int corner) {
        return corners[3 * corner + 2];
    }

    /** The parts of two triangles by ascending bands; of those in one band two that have a side in common are one. */
    static List<BandPart> joined(List<BandPart> southern, List<BandPart> northern) {
        var joined = new ArrayList<BandPart>();
        var left = new ArrayList<>(northern);
        for (var part : southern) {
            var whole = part;
            for (var other : northern) {
                if (other.band == part.band) {
                    var both = part.with(other);
                    whole = both.orElse(whole);
                    if (both.isPresent()) {
                        left.remove(other);
                    }
                }
            }
            joined.add(whole);
        }
        joined.addAll(left);
        joined.sort(Comparator.comparingInt(BandPart::band));
        return joined;
    }

    /** This and another part, if they have a side in common. */
    private Optional<BandPart> with(BandPart other) {
        for (int k = 0; k < count(); k++) {
            for (int m = 0; m < other.count(); m++) {
                int next = (k + 1) % count();
                int after = (m + 1) % other.count();
                if (isSame(k, other, after) && isSame(next, other, m)) {
                    return Optional.of(along(other, next, (after + 1) % other.count()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isSame(int corner, BandPart other, int there) {
        return east(corner) == other.east(there)
                && north(corner) == other.north(there)
                && height(corner) == other.height(there);
    }

    /** Around this part from a corner, then around the other from one of its. */
    private BandPart along(BandPart other, int from, int otherFrom) {
        var around = new double[3 * (count() + other.count() - 2)];
        for (int k = 0; k < count(); k++) {
            System.arraycopy(corners, 3 * ((from + k) % count()), around, 3 * k, 3);
        }
        for (int k = 0; k < other.count() - 2; k++) {
            int corner = (otherFrom + k) % other.count();
            System.arraycopy(other.corners, 3 * corner, around, 3 * (count() + k), 3);
        }
        return new BandPart(band, around);
    }
}
