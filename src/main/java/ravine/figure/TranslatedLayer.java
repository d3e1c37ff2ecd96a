package ravine.figure;

import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;

/** A layer with axes of its own, moved by so many pixels. */
record TranslatedLayer(Layer layer, Axes own, double byX, double byY) implements Layer {

    @Override
    public String name() {
        return layer.name();
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        layer.draw(new There(surface), own);
    }

    /** The surface, on which everything is drawn elsewhere. */
    private final class There implements Surface {

        private final Surface surface;

        There(Surface surface) {
            this.surface = surface;
        }

        @Override
        public void fill(Polylines areas, Colour colour) {
            surface.fill(areas.moved(byX, byY), colour);
        }

        @Override
        public void stroke(Polylines lines, Stroke stroke) {
            surface.stroke(lines.moved(byX, byY), stroke);
        }

        @Override
        public void dots(Polylines centres, double diameter, Colour colour) {
            surface.dots(centres.moved(byX, byY), diameter, colour);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            surface.text(text, x + byX, y + byY, style);
        }
    }
}
