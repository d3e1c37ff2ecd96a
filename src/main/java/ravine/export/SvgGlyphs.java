package ravine.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.TextStyle;
import ravine.font.FontWeight;
import ravine.font.GlyphPath;
import ravine.font.Typeface;

/**
 * The glyphs that a document uses, each defined once in the font's units, so that texts look the same where the font is not installed. Mutable: it grows
 * with each text.
 */
final class SvgGlyphs {

    /** By id. */
    private final Map<String, Polylines> outlines = new TreeMap<>();

    /** Appends the glyphs of a text whose point is at (x, y); {@code paint} is the attribute of its colour. */
    void append(StringBuilder out, String text, double x, double y, TextStyle style, String paint) {
        var font = Typeface.of(style.weight());
        double scale = style.size() / font.unitsPerEm();
        double cosine = Math.cos(Math.toRadians(style.rotation()));
        double sine = Math.sin(Math.toRadians(style.rotation()));
        var turned = style.rotation() == 0 ? "" : "rotate(%s)".formatted(SvgPath.number(style.rotation()));
        double along = -style.lead(text);
        for (int glyph : font.glyphs(text)) {
            var id = (style.weight() == FontWeight.REGULAR ? "glyph" : "bold") + glyph;
            if (outlines.computeIfAbsent(id, one -> outline(font, glyph)).pieces() > 0) {
                out.append("<use xlink:href=\"#%s\"%s transform=\"translate(%s %s)%sscale(%s)\"/>\n"
                        .formatted(
                                id,
                                paint,
                                SvgPath.number(x + cosine * along),
                                SvgPath.number(y + sine * along),
                                turned,
                                (float) scale));
            }
            along += font.advance(glyph) * scale;
        }
    }

    /** The definitions of all glyphs, to which the document refers. */
    String definitions() {
        return outlines.entrySet().stream()
                .filter(glyph -> glyph.getValue().pieces() > 0)
                .map(glyph -> "<path id=\"%s\" fill-rule=\"nonzero\" d=\"%s\"/>\n"
                        .formatted(glyph.getKey(), data(glyph.getValue())))
                .collect(Collectors.joining("", "<defs>\n", "</defs>\n"));
    }

    private static String data(Polylines outline) {
        var data = new StringBuilder();
        SvgPath.append(data, outline, true);
        return data.toString();
    }

    private static Polylines outline(Typeface font, int glyph) {
        var outline = new Outline();
        font.append(glyph, outline);
        return outline.lines.build();
    }

    /** An outline as short straight lines between whole units, y downwards. */
    private static final class Outline implements GlyphPath {

        /** How far a line may lie beside its curve, in units. */
        private static final double TOLERANCE = 1.5;

        private final PolylineBuilder lines = new PolylineBuilder();
        private double lastX;
        private double lastY;

        @Override
        public void moveTo(double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            lines.add(Math.rint(x), -Math.rint(y));
            lastX = x;
            lastY = y;
        }

        @Override
        public void curveTo(double viaX, double viaY, double x, double y) {
            double fromX = lastX;
            double fromY = lastY;
            double bend = Math.hypot(fromX - 2 * viaX + x, fromY - 2 * viaY + y);
            int count = (int) Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
            for (int i = 1; i < count; i++) {
                double part = (double) i / count;
                double rest = 1 - part;
                lineTo(
                        rest * rest * fromX + 2 * rest * part * viaX + part * part * x,
                        rest * rest * fromY + 2 * rest * part * viaY + part * part * y);
            }
            lineTo(x, y);
        }

        @Override
        public void close() {
            lines.end();
        }
    }
}
