package ravine.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Advance widths of a TrueType font, read from its tables {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} (format 4). */
final class Typeface {

    private static final Typeface REGULAR = new Typeface(Weight.REGULAR);

    private final ByteBuffer font;
    private final int unitsPerEm;
    private final int metrics;
    private final int metricsCount;
    private final int segments;
    private final int segmentCount;

    private Typeface(Weight weight) {
        font = read(weight.resource());
        unitsPerEm = word(table("head") + 18);
        metricsCount = word(table("hhea") + 34);
        metrics = table("hmtx");
        segments = unicodeSegments(table("cmap"));
        segmentCount = word(segments + 6) / 2;
    }

    static Typeface of(Weight weight) {
        return weight == Weight.REGULAR ? REGULAR : SemiBold.INSTANCE;
    }

    /** Width of a text at a size of one pixel; a character the font lacks has the width of its empty box. */
    double width(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                units += word(metrics + 4 * Math.min(glyph(text.charAt(i)), metricsCount - 1));
            }
        }
        return (double) units / unitsPerEm;
    }

    private int glyph(char character) {
        for (int i = 0; i < segmentCount; i++) {
            int end = word(segments + 14 + 2 * i);
            if (character <= end) {
                int startAt = segments + 16 + 2 * (segmentCount + i);
                int start = word(startAt);
                int delta = word(startAt + 2 * segmentCount);
                int offsetAt = startAt + 4 * segmentCount;
                int offset = word(offsetAt);
                if (character < start) {
                    return 0;
                }
                int glyph = offset == 0 ? character : word(offsetAt + offset + 2 * (character - start));
                return glyph == 0 ? 0 : glyph + delta & 0xffff;
            }
        }
        return 0;
    }

    private int unicodeSegments(int cmap) {
        for (int i = 0; i < word(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int subtable = cmap + font.getInt(entry + 4);
            if (word(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalStateException("the font has no character map of format 4");
    }

    private int table(String name) {
        for (int i = 0; i < word(4); i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int k = 0; k < 4; k++) {
                same &= font.get(entry + k) == name.charAt(k);
            }
            if (same) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + name);
    }

    private int word(int at) {
        return font.getShort(at) & 0xffff;
    }

    private static ByteBuffer read(String resource) {
        try (var stream = Typeface.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return ByteBuffer.wrap(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second weight, read only when it is used. */
    private static final class SemiBold {
        static final Typeface INSTANCE = new Typeface(Weight.SEMIBOLD);
    }
}
