package ravine.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.font.FontWeight;

/**
 * A surface that writes SVG 1.1 text: groups with ids, texts as outlines of the font under invisible texts, which can be found and copied, paths in
 * relative steps of hundredths of a pixel.
 */
final class SvgSurface implements Surface {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Set<String> ids = new HashSet<>();
    private final SvgGlyphs glyphs = new SvgGlyphs();

    SvgSurface(double width, double height) {
        String size = "width=\"%s\" height=\"%s\"".formatted(SvgPath.number(width), SvgPath.number(height));
        String viewBox = "0 0 " + SvgPath.number(width) + " " + SvgPath.number(height);
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" %s viewBox=\"%s\""
                        .formatted(size, viewBox));
        out.append(" font-family=\"'%s', sans-serif\" fill-rule=\"evenodd\"".formatted(FontWeight.FAMILY));
        out.append(" stroke-linejoin=\"round\" fill=\"none\">\n");
    }

    /** The whole document; nothing can be drawn after this. */
    String finish() {
        return out.append(glyphs.definitions()).append("</svg>\n").toString();
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        if (areas.pieces() > 0) {
            out.append("<path").append(paint("fill", colour)).append(" d=\"");
            SvgPath.append(out, areas, true);
            out.append("\"/>\n");
        }
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        if (lines.pieces() > 0) {
            out.append("<path").append(paint("stroke", stroke.colour()));
            attribute("stroke-width", SvgPath.number(stroke.width()));
            if (stroke.round()) {
                attribute("stroke-linecap", "round");
            }
            if (!stroke.dash().isEmpty()) {
                attribute(
                        "stroke-dasharray",
                        stroke.dash().stream().map(SvgPath::number).collect(Collectors.joining(" ")));
            }
            out.append(" d=\"");
            SvgPath.append(out, lines, false);
            out.append("\"/>\n");
        }
    }

    /** Discs are the round ends of lines without length: one short step each. */
    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        if (centres.pieces() > 0) {
            out.append("<path").append(paint("stroke", colour));
            attribute("stroke-width", SvgPath.number(diameter));
            attribute("stroke-linecap", "round");
            out.append(" d=\"");
            SvgPath.appendDots(out, centres);
            out.append("\"/>\n");
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        glyphs.append(out, text, x, y, style, paint("fill", style.colour()));
        invisible(text, x, y, style);
    }

    /** The text as such, as wide as its outlines whatever the font. */
    private void invisible(String text, double x, double y, TextStyle style) {
        out.append("<text");
        attribute("x", SvgPath.number(x));
        attribute("y", SvgPath.number(y));
        attribute("font-size", SvgPath.number(style.size()));
        if (style.weight() == FontWeight.SEMIBOLD) {
            attribute("font-weight", "600");
        }
        if (style.anchor() != Anchor.START) {
            attribute("text-anchor", style.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (text.length() > 1) {
            attribute("textLength", SvgPath.number(style.width(text)));
        }
        if (style.rotation() != 0) {
            attribute(
                    "transform",
                    "rotate(%s %s %s)"
                            .formatted(SvgPath.number(style.rotation()), SvgPath.number(x), SvgPath.number(y)));
        }
        out.append(" fill=\"#000\" fill-opacity=\"0\">").append(escaped(text)).append("</text>\n");
    }

    @Override
    public void group(String name, Consumer<Surface> content) {
        out.append("<g");
        attribute("id", id(name));
        out.append(">\n");
        content.accept(this);
        out.append("</g>\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String paint(String property, Colour colour) {
        String paint = " %s=\"#%s\"".formatted(property, colour.hex());
        return colour.opacity() == 1
                ? paint
                : paint + " %s-opacity=\"%s\"".formatted(property, SvgPath.number(colour.opacity()));
    }

    /** A name as an id that occurs once: letters, digits and hyphens, numbered when it was used before. */
    private String id(String name) {
        String plain = name.strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String id = plain;
        for (int i = 2; !ids.add(id); i++) {
            id = plain + "-" + i;
        }
        return id;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** Whether XML 1.0 has the character at all. */
    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character <= 0xD7FF)
                || character == '\t'
                || character == '\n'
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
