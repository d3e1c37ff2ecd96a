package ravine.ui.export;

import java.util.List;
import ravine.draw.Colour;
import ravine.draw.PolylineBuilder;
import ravine.draw.Surface;
import ravine.figure.Figure;
import ravine.figure.Layer;

/** The pattern of squares by which nothing is told from white. */
record Chequer(double width, double height, double side) implements Layer {

    private static final Colour PALE = Colour.of("f5f5f5");
    private static final Colour GREY = Colour.of("dbdbdb");

    /** The pattern as a figure, whose size and squares are in its pixels. */
    static Figure figure(double width, double height, double side) {
        return new Figure(width, height, PALE, List.of(), List.of(new Chequer(width, height, side)));
    }

    @Override
    public String name() {
        return "chequer";
    }

    @Override
    public void draw(Surface surface) {
        var squares = new PolylineBuilder();
        for (int row = 0; row * side < height; row++) {
            for (int column = row % 2; column * side < width; column += 2) {
                double right = Math.min((column + 1) * side, width);
                double bottom = Math.min((row + 1) * side, height);
                squares.add(column * side, row * side);
                squares.add(right, row * side);
                squares.add(right, bottom);
                squares.add(column * side, bottom);
                squares.close();
            }
        }
        surface.fill(squares.build(), GREY);
    }
}
