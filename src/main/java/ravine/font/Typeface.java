package ravine.font;

/** Widths and outlines of texts in a bundled font, by its tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} (format 4). */
public final class Typeface {

    private static final Typeface REGULAR = new Typeface(FontWeight.REGULAR);

    private final FontFile font;
    private final GlyphOutlines outlines;
    private final int unitsPerEm;
    private final int metrics;
    private final int metricsCount;
    private final int segments;
    private final int segmentCount;

    private Typeface(FontWeight weight) {
        font = new FontFile(weight);
        outlines = new GlyphOutlines(font);
        unitsPerEm = font.word(font.table("head") + 18);
        metricsCount = font.word(font.table("hhea") + 34);
        metrics = font.table("hmtx");
        segments = unicodeSegments(font.table("cmap"));
        segmentCount = font.word(segments + 6) / 2;
    }

    public static Typeface of(FontWeight weight) {
        return weight == FontWeight.REGULAR ? REGULAR : SemiBold.INSTANCE;
    }

    /** Width of a text at a size of one pixel; a character the font lacks has the width of its empty box. */
    public double width(String text) {
        return (double) text.codePoints().map(this::glyph).map(this::advance).sum() / unitsPerEm;
    }

    /** Whether it has the character; breaks of lines and tabs are had. */
    public boolean has(int character) {
        return glyph(character) != 0 || "\r\n\t".indexOf(character) >= 0;
    }

    /** Appends the outline of a text whose baseline begins at (x, y). */
    public void append(String text, double x, double y, double size, GlyphPath path) {
        double scale = size / unitsPerEm;
        double at = x;
        for (int glyph : glyphs(text)) {
            outlines.append(glyph, GlyphPlace.at(at, y, scale), path);
            at += advance(glyph) * scale;
        }
    }

    /** The numbers of a text's glyphs in the font, one for each character. */
    public int[] glyphs(String text) {
        return text.codePoints().map(this::glyph).toArray();
    }

    /** Appends the outline of one glyph in the font's units, y upwards. */
    public void append(int glyph, GlyphPath path) {
        outlines.append(glyph, new GlyphPlace(1, 0, 0, 1, 0, 0), path);
    }

    /** How many of its units are as long as a text is large. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far it is from a glyph to the next, in units. */
    public int advance(int glyph) {
        return font.word(metrics + 4 * Math.min(glyph, metricsCount - 1));
    }

    /** 0 for an empty box. */
    private int glyph(int character) {
        for (int i = 0; i < segmentCount; i++) {
            int end = font.word(segments + 14 + 2 * i);
            if (character <= end) {
                int startAt = segments + 16 + 2 * (segmentCount + i);
                int start = font.word(startAt);
                int delta = font.word(startAt + 2 * segmentCount);
                int offsetAt = startAt + 4 * segmentCount;
                int offset = font.word(offsetAt);
                if (character < start) {
                    return 0;
                }
                int glyph = offset == 0 ? character : font.word(offsetAt + offset + 2 * (character - start));
                return glyph == 0 ? 0 : glyph + delta & 0xffff;
            }
        }
        return 0;
    }

    private int unicodeSegments(int cmap) {
        for (int i = 0; i < font.word(cmap + 2); i++) {
            int subtable = cmap + font.number(cmap + 8 + 8 * i);
            if (font.word(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font has no character map of format 4");
    }

    /** The second weight, read only when it is used. */
    private static final class SemiBold {
        static final Typeface INSTANCE = new Typeface(FontWeight.SEMIBOLD);
    }
}
