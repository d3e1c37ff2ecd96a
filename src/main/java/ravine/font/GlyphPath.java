package ravine.font;

/** What takes up the outline of a text: closed pieces of straight lines and quadratic curves, to be filled by the non-zero rule. */
public interface GlyphPath {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A quadratic Bézier curve to (x, y) with its control point at (viaX, viaY). */
    void curveTo(double viaX, double viaY, double x, double y);

    void close();
}
