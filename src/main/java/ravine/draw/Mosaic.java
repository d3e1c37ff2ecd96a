package ravine.draw;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Rectangles side by side in columns and rows, each in one of some colours. */
public final class Mosaic {

    private final double[] x;
    private final double[] y;
    private final IntUnaryOperator ofRectangles;
    private final List<Colour> colours;

    /**
     * One of columns and rows between sides, which are not copied and must not change.
     *
     * @param ofRectangles the index of the colour of each, counted row by row
     */
    public Mosaic(double[] x, double[] y, IntUnaryOperator ofRectangles, List<Colour> colours) {
        this.x = x;
        this.y = y;
        this.ofRectangles = ofRectangles;
        this.colours = List.copyOf(colours);
    }

    public int columns() {
        return x.length - 1;
    }

    public int rows() {
        return y.length - 1;
    }

    /** Where a column begins, and the one before ends. */
    public double x(int column) {
        return x[column];
    }

    /** Where a row begins, and the one before ends. */
    public double y(int row) {
        return y[row];
    }

    /** The index of a rectangle's colour. */
    public int index(int column, int row) {
        return ofRectangles.applyAsInt(row * columns() + column);
    }

    public List<Colour> colours() {
        return colours;
    }
}
