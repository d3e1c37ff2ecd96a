package ravine.raster;

/** From a drawing's coordinates to pixels: so many pixels to one across and down, and the pixel on which its corner lies. */
public record PixelTransform(double scaleX, double scaleY, double left, double top) {

    /** So many pixels to one of the drawing's, from the image's corner. */
    public static PixelTransform of(double scale) {
        return new PixelTransform(scale, scale, 0, 0);
    }

    double x(double x) {
        return left + scaleX * x;
    }

    double y(double y) {
        return top + scaleY * y;
    }

    /** A length that has no direction, such as a line's width. */
    double length(double length) {
        return scaleX == scaleY ? scaleX * length : Math.sqrt(scaleX * scaleY) * length;
    }
}
