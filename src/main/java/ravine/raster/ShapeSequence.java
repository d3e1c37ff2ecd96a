package ravine.raster;

import java.util.ArrayList;
import java.util.List;

/** The shapes of one strip in their order, each with the edges from the end of the one before to its own. Mutable: it grows. */
final class ShapeSequence {

    private record Shape(int from, int to, Blend ink, boolean evenOdd) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int end;

    /** Adds a shape whose edges end here, if it has any. */
    void add(int to, Blend ink, boolean evenOdd) {
        if (to > end) {
            shapes.add(new Shape(end, to, ink, evenOdd));
            end = to;
        }
    }

    /** Lays all shapes over the pixels and forgets them. */
    void paint(Edges edges, StripPainter strip, int[] pixels) {
        for (var shape : shapes) {
            strip.paint(edges, shape.from, shape.to, shape.ink, shape.evenOdd, pixels);
        }
        edges.clear();
        shapes.clear();
        end = 0;
    }
}
