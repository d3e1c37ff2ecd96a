package ravine.figure;

import ravine.draw.Surface;
import ravine.draw.TextStyle;

/** One line of text at a fixed place, such as the title. */
public record TextLine(String name, String text, double x, double y, TextStyle style) implements Layer {

    private static final String SHORTENED = "…";

    /** As much of a text as has room in pixels, with a mark where that is not all; nothing where not even one character has. */
    public static String fitting(String text, double room, TextStyle style) {
        if (style.width(text) <= room) {
            return text;
        }
        for (int count = text.codePointCount(0, text.length()) - 1; count > 0; count--) {
            var begun = text.substring(0, text.offsetByCodePoints(0, count)).strip() + SHORTENED;
            if (style.width(begun) <= room) {
                return begun;
            }
        }
        return "";
    }

    @Override
    public void draw(Surface surface) {
        surface.text(text, x, y, style);
    }
}
