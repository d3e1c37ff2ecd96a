package ravine.figure;

import ravine.draw.Surface;
import ravine.draw.TextStyle;

/** One line of text at a fixed place, such as the title. */
public record TextLine(String name, String text, double x, double y, TextStyle style) implements Layer {

    @Override
    public void draw(Surface surface) {
        surface.text(text, x, y, style);
    }
}
