package ravine.figure;

/** The outlines of a font's glyphs, from its tables {@code loca} and {@code glyf} (OpenType specification 1.9). */
final class GlyphOutlines {

    private static final int ON_CURVE = 1;
    private static final int REPEATED = 8;
    private static final int WORDS = 1;
    private static final int SCALED = 0x08;
    private static final int MORE = 0x20;
    private static final int SCALED_BOTH_WAYS = 0x40;
    private static final int TRANSFORMED = 0x80;

    private final FontFile font;
    private final boolean longPlaces;
    private final int places;
    private final int glyphs;

    GlyphOutlines(FontFile font) {
        this.font = font;
        longPlaces = font.word(font.table("head") + 50) == 1;
        places = font.table("loca");
        glyphs = font.table("glyf");
    }

    void append(int glyph, GlyphPlace where, GlyphPath path) {
        int at = place(glyph);
        if (at == place(glyph + 1)) {
            return;
        }
        if (font.signed(at) < 0) {
            parts(at + 10, where, path);
        } else {
            simple(at, where, path);
        }
    }

    private int place(int glyph) {
        return glyphs + (longPlaces ? font.number(places + 4 * glyph) : 2 * font.word(places + 2 * glyph));
    }

    /** A glyph made of others, such as a letter and its accent. */
    private void parts(int first, GlyphPlace where, GlyphPath path) {
        int at = first;
        int flags;
        do {
            flags = font.word(at);
            int glyph = font.word(at + 2);
            boolean words = (flags & WORDS) != 0;
            int du = words ? font.signed(at + 4) : (byte) font.small(at + 4);
            int dv = words ? font.signed(at + 6) : (byte) font.small(at + 5);
            at += words ? 8 : 6;
            if ((flags & SCALED) != 0) {
                append(glyph, where.of(share(at), 0, 0, share(at), du, dv), path);
                at += 2;
            } else if ((flags & SCALED_BOTH_WAYS) != 0) {
                append(glyph, where.of(share(at), 0, 0, share(at + 2), du, dv), path);
                at += 4;
            } else if ((flags & TRANSFORMED) != 0) {
                append(glyph, where.of(share(at), share(at + 4), share(at + 2), share(at + 6), du, dv), path);
                at += 8;
            } else {
                append(glyph, where.of(1, 0, 0, 1, du, dv), path);
            }
        } while ((flags & MORE) != 0);
    }

    /** A number with 14 bits after the binary point. */
    private double share(int at) {
        return font.signed(at) / 16384.0;
    }

    private void simple(int start, GlyphPlace where, GlyphPath path) {
        int contours = font.signed(start);
        int ends = start + 10;
        int count = font.word(ends + 2 * (contours - 1)) + 1;
        int at = ends + 2 * contours + 2 + font.word(ends + 2 * contours);
        var flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = font.small(at++);
            if ((flags[i] & REPEATED) != 0) {
                for (int left = font.small(at++); left > 0; left--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        var us = new int[count];
        var vs = new int[count];
        at = coordinates(at, flags, 2, 16, us);
        coordinates(at, flags, 4, 32, vs);
        var xs = new double[count];
        var ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = where.x(us[i], vs[i]);
            ys[i] = where.y(us[i], vs[i]);
        }
        int from = 0;
        for (int contour = 0; contour < contours; contour++) {
            int to = font.word(ends + 2 * contour);
            contour(flags, xs, ys, from, to, path);
            from = to + 1;
        }
    }

    /** Reads one coordinate of all points: a byte with its sign in the flag, two bytes, or the same as before. */
    private int coordinates(int start, int[] flags, int small, int same, int[] into) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                value += (flags[i] & same) != 0 ? font.small(at) : -font.small(at);
                at++;
            } else if ((flags[i] & same) == 0) {
                value += font.signed(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /** One closed piece; between two control points in a row lies a point of the curve, half-way. */
    private static void contour(int[] flags, double[] xs, double[] ys, int from, int to, GlyphPath path) {
        int size = to - from + 1;
        int first = from;
        while (first < to && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        path.moveTo(xs[first], ys[first]);
        for (int i = 1; i <= size; i++) {
            int here = from + (first - from + i) % size;
            if ((flags[here] & ON_CURVE) != 0) {
                path.lineTo(xs[here], ys[here]);
                continue;
            }
            int next = from + (first - from + i + 1) % size;
            if ((flags[next] & ON_CURVE) != 0) {
                path.curveTo(xs[here], ys[here], xs[next], ys[next]);
                i++;
            } else {
                path.curveTo(xs[here], ys[here], (xs[here] + xs[next]) / 2, (ys[here] + ys[next]) / 2);
            }
        }
        path.close();
    }
}
