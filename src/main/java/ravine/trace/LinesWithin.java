package ravine.trace;

import java.util.List;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.figure.Layer;

/** How much of what is drawn lies in a box, in pixels of lines and outlines; dots and texts don't count. Mutable, for it adds up. */
final class LinesWithin implements Surface {

    private final Frame box;
    private double length;

    private LinesWithin(Frame box) {
        this.box = box;
    }

    static double length(List<Layer> layers, Frame box) {
        var within = new LinesWithin(box);
        layers.forEach(layer -> layer.draw(within));
        return within.length;
    }

    static double length(Polylines lines, Frame box) {
        double length = 0;
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece) + 1; k < lines.end(piece); k++) {
                length += inside(box, lines.x(k - 1), lines.y(k - 1), lines.x(k), lines.y(k));
            }
        }
        return length;
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        length += length(areas, box);
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        length += length(lines, box);
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {}

    @Override
    public void text(String text, double x, double y, TextStyle style) {}

    /** About how long the part of a segment inside a box is. */
    private static double inside(Frame box, double fromX, double fromY, double toX, double toY) {
        if (Math.max(fromX, toX) < box.left()
                || Math.min(fromX, toX) > box.right()
                || Math.max(fromY, toY) < box.top()
                || Math.min(fromY, toY) > box.bottom()) {
            return 0;
        }
        double length = Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
        int samples = (int) Math.max(1, length / 6);
        int hits = 0;
        for (int i = 0; i < samples; i++) {
            double part = (i + 0.5) / samples;
            hits += box.contains(fromX + part * (toX - fromX), fromY + part * (toY - fromY)) ? 1 : 0;
        }
        return length * hits / samples;
    }
}
