package ravine.font;

/** The affine map from a glyph's units, y upwards, to pixels, y downwards: (x + xx·u + xv·v, y + yx·u + yv·v) for a point (u, v). */
record GlyphPlace(double xx, double xv, double yx, double yv, double x, double y) {

    /** A glyph with its origin at (x, y), {@code scale} pixels to a unit. */
    static GlyphPlace at(double x, double y, double scale) {
        return new GlyphPlace(scale, 0, 0, -scale, x, y);
    }

    double x(double u, double v) {
        return x + xx * u + xv * v;
    }

    double y(double u, double v) {
        return y + yx * u + yv * v;
    }

    /** The place of a part that is first turned by the matrix ((uu, uv), (vu, vv)) and then moved by (du, dv). */
    GlyphPlace of(double uu, double uv, double vu, double vv, double du, double dv) {
        return new GlyphPlace(
                xx * uu + xv * vu, xx * uv + xv * vv, yx * uu + yv * vu, yx * uv + yv * vv, x(du, dv), y(du, dv));
    }
}
