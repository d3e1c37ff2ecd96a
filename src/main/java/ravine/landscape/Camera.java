package ravine.landscape;

import java.util.OptionalDouble;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * From where a landscape is seen, and how high it stands.
 *
 * @param azimuth the direction in which the viewer stands, in degrees from x₁'s axis towards x₂'s: at 270 x₁ grows to the right
 * @param elevation of the viewer above the plane, in degrees; at 90 one looks straight down
 * @param zoom 1 where the whole landscape just fits
 * @param cut the f above which the landscape is cut off; where it is not said only poles are
 * @param floor whether the contour lines are on the floor below, too
 */
public record Camera(
        double azimuth,
        double elevation,
        double zoom,
        HeightScale scale,
        OptionalDouble cut,
        boolean floor,
        Touching touching) {

    /** What {@code azimuth} may be. */
    public static final Key.Numeric AZIMUTH = Key.Numeric.of("the azimuth", new Range(-360, 360, false));

    /** What {@code elevation} may be. */
    public static final Key.Numeric ELEVATION = Key.Numeric.of("the elevation", new Range(5, 90, false));

    /** What {@code zoom} may be. */
    public static final Key.Numeric ZOOM = Key.Numeric.of("the zoom", new Range(0.25, 16, false));

    /** What {@code cut} may be. */
    public static final Key.Numeric CUT = Key.Numeric.of("the cut", Range.ANY);

    /** From where one looks unless said otherwise. */
    public static final Camera USUAL =
            new Camera(225, 30, 1, HeightScale.LINEAR, OptionalDouble.empty(), false, Touching.NONE);

    private static final double WHOLE_TURN = 360;

    public Camera {
        if (!AZIMUTH.range().contains(azimuth)
                || !ELEVATION.range().contains(elevation)
                || !ZOOM.range().contains(zoom)
                || !Double.isFinite(cut.orElse(0))) {
            throw new IllegalArgumentException("no camera at %s, %s, %s, %s".formatted(azimuth, elevation, zoom, cut));
        }
    }

    /** The camera moved by so many degrees, as far as it may; a turn goes round and round. */
    public Camera turned(double byAzimuth, double byElevation) {
        double to = (azimuth + byAzimuth) % WHOLE_TURN;
        return new Camera(
                to < 0 ? to + WHOLE_TURN : to,
                within(ELEVATION.range(), elevation + byElevation),
                zoom,
                scale,
                cut,
                floor,
                touching);
    }

    /** Everything so many times as large, as far as it may. */
    public Camera zoomed(double factor) {
        return new Camera(azimuth, elevation, within(ZOOM.range(), zoom * factor), scale, cut, floor, touching);
    }

    private static double within(Range range, double number) {
        return Math.max(range.min(), Math.min(range.max(), number));
    }

    public Camera withAzimuth(double other) {
        return new Camera(other, elevation, zoom, scale, cut, floor, touching);
    }

    public Camera withElevation(double other) {
        return new Camera(azimuth, other, zoom, scale, cut, floor, touching);
    }

    public Camera withZoom(double other) {
        return new Camera(azimuth, elevation, other, scale, cut, floor, touching);
    }

    public Camera withScale(HeightScale other) {
        return new Camera(azimuth, elevation, zoom, other, cut, floor, touching);
    }

    public Camera withCut(OptionalDouble other) {
        return new Camera(azimuth, elevation, zoom, scale, other, floor, touching);
    }

    public Camera withFloor(boolean other) {
        return new Camera(azimuth, elevation, zoom, scale, cut, other, touching);
    }

    public Camera withTouching(Touching other) {
        return new Camera(azimuth, elevation, zoom, scale, cut, floor, other);
    }
}
