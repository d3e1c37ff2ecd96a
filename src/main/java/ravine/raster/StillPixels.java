package ravine.raster;

import ravine.figure.Figure;

/** What stands still of a figure, with so many pixels to one of its own: drawn, or gathered to be drawn under what moves. */
public record StillPixels(Figure figure, double scale, Bitmap pixels) {

    /** Drawn for as many pixels as the figure takes, the last row and column of which are whole. */
    public static StillPixels drawn(Figure figure, double scale) {
        var pixels = new Bitmap(count(figure.width() * scale), count(figure.height() * scale));
        pixels.draw(PixelTransform.of(scale), figure::drawStill);
        return new StillPixels(figure, scale, pixels);
    }

    /** How many pixels take up a length that may end within one. */
    public static int count(double length) {
        return (int) Math.max(1, Math.ceil(length));
    }

    /** Whether it serves another figure too, drawn on an image like that. */
    public boolean isOf(Figure other, double otherScale, Bitmap like) {
        return fits(like) && scale == otherScale && figure.isStillLike(other);
    }

    /** Whether its image is as large as another. */
    public boolean fits(Bitmap like) {
        return pixels.width() == like.width() && pixels.height() == like.height();
    }
}
