package ravine.raster;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.figure.Colour;
import ravine.figure.Page;
import ravine.figure.Surface;

/** An image in memory, transparent at first. Mutable: what is drawn lies over what was there. */
public final class Pixels {

    /** In so many parts processors share what they record, more than there are, for parts take different times. */
    private static final int PARTS = 8;

    private final int width;
    private final int height;
    private final int[] argb;
    /** The shapes of parts of a drawing, each over those before it. */
    private final List<Shapes> parts;

    /** One for each worker, kept, for they are large. */
    private final Strip[] workers;

    /** An image of so many pixels each way, at least one. */
    public Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        parts = Stream.generate(() -> new Shapes(width, height)).limit(PARTS).toList();
        workers = new Strip[Math.min(Strip.count(height), Runtime.getRuntime().availableProcessors())];
        Arrays.setAll(workers, worker -> new Strip(width));
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
        var calls = new Calls();
        content.accept(calls);
        calls.on(parts.stream().map(part -> new PixelSurface(part, mapping)).toList());
        paint();
    }

    /** Lays all shapes over the pixels. Each worker takes every so-manieth strip, for neighbours take about as long. */
    private void paint() {
        IntStream.range(0, workers.length).parallel().forEach(worker -> {
            for (int strip = worker; strip < Strip.count(height); strip += workers.length) {
                workers[worker].moveTo(strip, height);
                for (var part : parts) {
                    part.paint(strip, workers[worker], argb);
                }
            }
        });
    }
}
