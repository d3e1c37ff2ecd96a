package ravine.draw;

import ravine.font.FontWeight;
import ravine.font.GlyphPath;
import ravine.font.Typeface;

/**
 * How a text is set.
 *
 * @param size height of the em in pixels
 * @param anchor the part of the baseline that lies at the given point
 * @param rotation degrees clockwise about that point
 */
public record TextStyle(double size, FontWeight weight, Anchor anchor, double rotation, Colour colour) {

    public static TextStyle of(double size, Colour colour) {
        return new TextStyle(size, FontWeight.REGULAR, Anchor.START, 0, colour);
    }

    public TextStyle bold() {
        return new TextStyle(size, FontWeight.SEMIBOLD, anchor, rotation, colour);
    }

    public TextStyle at(Anchor other) {
        return new TextStyle(size, weight, other, rotation, colour);
    }

    public TextStyle rotated(double degrees) {
        return new TextStyle(size, weight, anchor, degrees, colour);
    }

    /** The advance width of a text in pixels, the same on every surface. */
    public double width(String text) {
        return Typeface.of(weight).width(text) * size;
    }

    /** How far left of its point a text begins. */
    public double lead(String text) {
        return anchor == Anchor.START ? 0 : width(text) * anchor.share();
    }

    /**
     * Appends the outline of a text that begins at (x, y) on its baseline, not rotated. With it a surface needs no font of its system and
     * draws the same shapes everywhere.
     */
    public void outline(String text, double x, double y, GlyphPath path) {
        Typeface.of(weight).append(text, x, y, size, path);
    }
}
