package ravine.raster;

import java.util.Arrays;
import java.util.function.Consumer;
import ravine.figure.Colour;
import ravine.figure.Page;
import ravine.figure.Surface;

/** An image in memory, transparent at first. Mutable: what is drawn lies over what was there. */
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;
    private final Shapes shapes;

    /** An image of so many pixels each way, at least one. */
    public Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        shapes = new Shapes(width, height);
    }

    /** A drawing with so many pixels to one of its own; the last row and column are whole. */
    public static Pixels of(Page drawing, double scale) {
        var pixels = new Pixels(count(drawing.width(), scale), count(drawing.height(), scale));
        double across = pixels.width / drawing.width();
        double down = pixels.height / drawing.height();
        pixels.draw(new Mapping(across, down, 0, 0), drawing::draw);
        return pixels;
    }

    /** How many pixels a length of a drawing takes. */
    public static int count(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Row by row, each pixel from the highest byte its opacity, and red, green and blue times that; not copied. */
    public int[] argb() {
        return argb;
    }

    /** Gives all pixels a colour that hides what was there. */
    public void fill(Colour colour) {
        Arrays.fill(argb, Ink.of(colour).opaque());
    }

    /** Makes all pixels transparent. */
    public void clear() {
        Arrays.fill(argb, 0);
    }

    /** Takes the pixels of another image of the same size. */
    public void copy(Pixels other) {
        System.arraycopy(other.argb, 0, argb, 0, argb.length);
    }

    /** Draws over what is there. */
    public void draw(Mapping mapping, Consumer<Surface> content) {
        content.accept(new PixelSurface(shapes, mapping));
        shapes.paint(argb);
    }
}
