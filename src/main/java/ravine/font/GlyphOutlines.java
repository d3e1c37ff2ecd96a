package ravine.font;

import org.jspecify.annotations.Nullable;

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
    private final @Nullable Glyph[] read;

    GlyphOutlines(FontFile font) {
        this.font = font;
        longPlaces = font.word(font.table("head") + 50) == 1;
        places = font.table("loca");
        glyphs = font.table("glyf");
        read = new Glyph[font.word(font.table("maxp") + 4)];
    }

    void append(int glyph, GlyphPlace where, GlyphPath path) {
        int at = place(glyph);
        if (at == place(glyph + 1)) {
            return;
        }
        if (font.signed(at) < 0) {
            parts(at + 10, where, path);
        } else {
            kept(glyph, at).append(where, path);
        }
    }

    /** A glyph that is not made of others, read when it is first drawn; any thread may ask, and those that ask at once may both read it. */
    private Glyph kept(int glyph, int at) {
        var kept = read[glyph];
        if (kept == null) {
            kept = simple(at);
            read[glyph] = kept;
        }
        return kept;
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

    private Glyph simple(int start) {
        int contours = font.signed(start);
        int at = start + 10;
        var ends = new int[contours];
        for (int contour = 0; contour < contours; contour++) {
            ends[contour] = font.word(at) + 1;
            at += 2;
        }
        at += 2 + font.word(at);
        var flags = new int[ends[contours - 1]];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = font.small(at++);
            if ((flags[i] & REPEATED) != 0) {
                for (int left = font.small(at++); left > 0; left--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        var us = new int[flags.length];
        var vs = new int[flags.length];
        at = coordinates(at, flags, 2, 16, us);
        coordinates(at, flags, 4, 32, vs);
        var onCurve = new boolean[flags.length];
        for (int i = 0; i < flags.length; i++) {
            onCurve[i] = (flags[i] & ON_CURVE) != 0;
        }
        return new Glyph(us, vs, onCurve, ends);
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
}
