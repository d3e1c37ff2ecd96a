package ravine.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.figure.Layer;

/** A surface that keeps what is drawn, in tenths of a pixel. Mutable: it gathers shapes. */
final class DrawnShapes implements Surface {

    /**
     * Something that was drawn.
     *
     * @param width of a line, 0 where an area is filled or a text is written
     * @param dash lengths drawn and left out in turn, parted by spaces
     * @param scale of its numbers to tenths of a pixel
     * @param content the data of a path; of a text itself, its place, the part of it that lies there and how far it is turned
     */
    record Shape(Colour colour, double width, String dash, int scale, List<Object> content) {

        static Shape area(Colour colour, String data) {
            return line(colour, 0, data);
        }

        static Shape line(Colour colour, double width, String data) {
            return new Shape(colour, width, "", 1, List.of(data));
        }
    }

    private static final int TENTHS = 10;

    /** Vertices of a long line that moves lie so many pixels apart at least: a circle of 26 pixels is as round to a tenth of a pixel. */
    private static final double APART = 3;

    private final List<Shape> shapes = new ArrayList<>();
    private final Deque<TextBox> boxes = new ArrayDeque<>();
    private final double apart;

    private DrawnShapes(double apart) {
        this.apart = apart;
    }

    /** Those of layers that stand still, in their order. */
    static List<Shape> of(List<Layer> layers) {
        return still(surface -> layers.forEach(layer -> layer.draw(surface)));
    }

    /** All that is drawn and stands still. */
    static List<Shape> still(Consumer<Surface> drawing) {
        return of(0, drawing);
    }

    /** All that is drawn of a step. */
    static List<Shape> moving(Consumer<Surface> drawing) {
        return of(APART, drawing);
    }

    private static List<Shape> of(double apart, Consumer<Surface> drawing) {
        var drawn = new DrawnShapes(apart);
        drawing.accept(drawn);
        return List.copyOf(drawn.shapes);
    }

    @Override
    public void fill(Polylines areas, Colour colour) {
        TextBox.of(shapes.size(), areas).ifPresent(boxes::add);
        add(Shape.area(colour, PathText.of(areas, true, apart)));
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        TextBox.of(shapes.size(), lines).ifPresent(boxes::add);
        var dash = stroke.dash().stream().map(length -> "" + Math.round(length)).collect(Collectors.joining(" "));
        add(new Shape(stroke.colour(), stroke.width(), dash, 1, List.of(PathText.of(lines, false, apart))));
    }

    /** Adds what has anything to show. */
    private void add(Shape shape) {
        if (!shape.content().get(0).equals("")) {
            shapes.add(shape);
        }
    }

    /** Dots lie on whole pixels, and are sorted by their places, for they all look alike: that takes half the room. */
    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        var data = new StringBuilder();
        long[] at = {0, 0};
        IntStream.range(0, centres.vertices())
                .mapToObj(i -> new long[] {Math.round(centres.x(i)), Math.round(centres.y(i))})
                .sorted(Comparator.<long[]>comparingLong(place -> place[1]).thenComparingLong(place -> place[0]))
                .forEach(place -> {
                    long along = place[0] - at[0];
                    long down = place[1] - at[1];
                    data.append('m')
                            .append(along)
                            .append(down < 0 ? "" : " ")
                            .append(down)
                            .append("h0");
                    at[0] = place[0];
                    at[1] = place[1];
                });
        add(new Shape(colour, diameter, "", TENTHS, List.of(data.toString())));
    }

    /** A text, in place of the box that was drawn for it: a text keeps its size where the picture is smaller, and has an edge of its own there. */
    @Override
    public void text(String text, double x, double y, TextStyle style) {
        while (!boxes.isEmpty()
                && boxes.getLast().shape() == shapes.size() - 1
                && boxes.getLast().isUnder(x, y, style)) {
            shapes.remove(shapes.size() - 1);
            boxes.removeLast();
        }
        List<Object> content = List.of(
                text,
                Math.round(TENTHS * x),
                Math.round(TENTHS * y),
                style.anchor().share(),
                Math.round(style.rotation()));
        shapes.add(new Shape(style.colour(), 0, "", 1, content));
    }
}
