package ravine.landscape;

import ravine.draw.Colour;

/**
 * Light over the viewer's left shoulder. What is level has its own colour, as the colour bar shows it; slopes to the light are a little paler and those away from it darker in
 * the same hue. From straight above there is no light, for there the colours are those of the contours.
 */
final class Light {

    /** How many shades a colour has, from the darkest to the palest. */
    static final int SHADES = 129;

    private static final Colour BLACK = Colour.of("000000");
    private static final Colour WHITE = Colour.of("ffffff");
    private static final double DARKEST = 0.36;
    private static final double PALEST = 0.24;

    /** Degrees below straight above from which on the light is full. */
    private static final double TILT = 30;

    /** Where the light is: to the viewer's left, towards the viewer and above; of length 1 together. */
    private static final double LEFT = 0.56;

    private static final double TOWARDS = 0.28;
    private static final double UP = Math.sqrt(1 - LEFT * LEFT - TOWARDS * TOWARDS);

    /** How much darker than one that is seen squarely an underside is that is hardly seen. */
    private static final double SLANTED = 0.5;

    private final Lens lens;
    private final double east;
    private final double north;
    private final double strength;

    Light(Lens lens, double elevation) {
        this.lens = lens;
        east = LEFT * lens.sinAzimuth() + TOWARDS * lens.cosAzimuth();
        north = -LEFT * lens.cosAzimuth() + TOWARDS * lens.sinAzimuth();
        strength = Math.min(1, (90 - elevation) / TILT);
    }

    /** The number of a piece's shade, from above or from below. */
    int shade(SurfacePieces pieces, int piece, boolean below) {
        int middle = SHADES / 2;
        return middle
                + (int) Math.round(middle * (below ? fromBelow(pieces, piece) : strength * fromAbove(pieces, piece)));
    }

    private double fromAbove(SurfacePieces pieces, int piece) {
        double more = pieces.facing(piece, east, north, UP) - UP;
        return more > 0 ? more / (1 - UP) : Math.max(-1, more / UP);
    }

    /** The underside is in the light of the viewer. */
    private double fromBelow(SurfacePieces pieces, int piece) {
        double towards = -pieces.facing(
                piece,
                lens.cosElevation() * lens.cosAzimuth(),
                lens.cosElevation() * lens.sinAzimuth(),
                lens.sinElevation());
        return -SLANTED * (1 - Math.max(0, Math.min(1, towards)));
    }

    /** A colour in a shade. */
    static Colour shaded(Colour colour, int shade) {
        int middle = SHADES / 2;
        double part = (double) (shade - middle) / middle;
        return part < 0 ? colour.mix(BLACK, -DARKEST * part) : colour.mix(WHITE, PALEST * part);
    }
}
