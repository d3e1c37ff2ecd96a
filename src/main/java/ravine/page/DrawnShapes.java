package ravine.page;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;

/** A surface that keeps what is drawn, but for texts. Mutable: it gathers shapes. */
final class DrawnShapes implements Surface {

    /**
     * Something that was drawn.
     *
     * @param data that of a path
     * @param width of a line, 0 where an area is filled
     */
    record Shape(String data, Colour colour, double width) {}

    private final List<Shape> shapes = new ArrayList<>();

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        shapes.add(new Shape(PathText.of(areas, true), colour, 0));
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        shapes.add(new Shape(PathText.of(lines, false), stroke.colour(), stroke.width()));
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        for (int i = 0; i < centres.pieces(); i++) {
            var dot = Polylines.of(centres.x(i), centres.y(i), centres.x(i), centres.y(i) + 0.1);
            shapes.add(new Shape(PathText.of(dot, false), colour, diameter));
        }
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {}
}
