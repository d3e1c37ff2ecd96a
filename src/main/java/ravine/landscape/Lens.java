package ravine.landscape;

import ravine.draw.Frame;
import ravine.draw.Theme;

/**
 * Where the places of a landscape are seen by a camera.
 *
 * @param middleX the pixel on which the middle of the floor would be seen from above
 * @param tall the height of the top
 * @param scale pixels of the figure to one of the landscape
 */
record Lens(
        double middleX,
        double middleY,
        double tall,
        double scale,
        double sinAzimuth,
        double cosAzimuth,
        double sinElevation,
        double cosElevation) {

    /** Room for labels right of the box and above it, in pixels; those at its left and below have that of the contours' labels. */
    private static final double BESIDE = 62;

    private static final double ABOVE = 8;

    /** The part of a small frame that this room takes on one side. */
    private static final double MOST = 0.12;

    /** At these degrees from where the contour picture is seen one begins to come nearer to it. */
    private static final double TURN = 45;

    private static final double TILT = 30;

    private static final double NORTH_UP = 270;
    private static final double LEAST = 0.05;

    /**
     * The camera before a landscape that from above fills the frame. While one turns, the scale stays, such that all fits from everywhere; near to where the landscape is
     * the contour picture it goes over into that of the contour picture.
     */
    static Lens of(Camera camera, Frame frame, double tall, Theme theme) {
        double elevation = Math.toRadians(camera.elevation());
        double azimuth = Math.toRadians(camera.azimuth());
        double cosElevation = camera.elevation() == 90 ? 0 : Math.cos(elevation);
        double diagonal = Math.hypot(frame.width(), frame.height());
        double beside = Math.min(theme.size(BESIDE), MOST * frame.width());
        double above = Math.min(theme.size(ABOVE), MOST * frame.height());
        double across = frame.width() - beside;
        double up = frame.height() - above;
        double safe = Math.max(
                LEAST, Math.min(across / diagonal, up / (diagonal * Math.sin(elevation) + tall * cosElevation)));
        double near = nearness(camera);
        double shift = (1 - near) * beside / 2;
        double lower = (1 - near) * above / 2;
        return new Lens(
                frame.centreX() - shift,
                frame.centreY() + lower,
                tall,
                camera.zoom() * (near + (1 - near) * safe),
                rounded(Math.sin(azimuth)),
                rounded(Math.cos(azimuth)),
                Math.sin(elevation),
                cosElevation);
    }

    /** 1 where the picture is that of the contours, 0 far from there. */
    private static double nearness(Camera camera) {
        double turned = Math.abs(((camera.azimuth() - NORTH_UP) % 360 + 540) % 360 - 180);
        return smooth(1 - turned / TURN) * smooth(1 - (90 - camera.elevation()) / TILT);
    }

    private static double smooth(double part) {
        double within = Math.max(0, Math.min(1, part));
        return within * within * (3 - 2 * within);
    }

    /** A whole number where only rounding keeps it from being one. */
    private static double rounded(double sine) {
        double whole = Math.rint(sine);
        return Math.abs(sine - whole) < 1e-12 ? whole : sine;
    }

    double x(double east, double north) {
        return middleX + scale * (cosAzimuth * north - sinAzimuth * east);
    }

    double y(double east, double north, double height) {
        return middleY
                + scale
                        * (sinElevation * (cosAzimuth * east + sinAzimuth * north)
                                - cosElevation * (height - tall / 2));
    }

    /** How many pixels of the landscape a ray rises for each that it goes towards the viewer: infinitely many straight from above. */
    double rise() {
        return sinElevation / cosElevation;
    }

    /** Whether one looks from the east. */
    boolean isEast() {
        return cosAzimuth > 0;
    }

    boolean isNorth() {
        return sinAzimuth > 0;
    }

    /** Whether the underside of a cell's triangle is seen: where it rises towards the viewer more steeply than the ray does. */
    boolean isUnderside(Terrain terrain, int i, int j, boolean southern) {
        double east = terrain.slopeEast(i, j, southern);
        double north = terrain.slopeNorth(i, j, southern);
        return cosElevation * (east * cosAzimuth + north * sinAzimuth) > sinElevation;
    }

    Sightline sightline(Terrain terrain) {
        return new Sightline(terrain, cosAzimuth, sinAzimuth, rise());
    }
}
