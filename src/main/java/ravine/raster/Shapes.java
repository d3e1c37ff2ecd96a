package ravine.raster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import ravine.draw.Colour;

/**
 * Filled shapes of calls, which are laid over an image in their order, kept by strips of rows, so that all processors can paint, each on strips
 * of its own. Mutable: edges are added, then made a shape.
 */
final class Shapes {

    /** Circles of so many radii are kept. */
    private static final int KEPT = 50;

    private final int width;
    private final int height;
    private final Edges[] strips;
    private final ShapeSequence[] sequences;

    /** The strips that the edges since the last shape cross. */
    private int firstStrip;

    private int lastStrip = -1;
    private int call;
    /** By their radius, which most of the points and lines of a figure share. */
    private final Map<Double, CirclePolygon> circles = new HashMap<>();

    private final StrokeEdges line = new StrokeEdges(this);

    Shapes(int width, int height) {
        this.width = width;
        this.height = height;
        strips = new Edges[strips(height)];
        Arrays.setAll(strips, strip -> new Edges());
        sequences = new ShapeSequence[strips.length];
        Arrays.setAll(sequences, strip -> new ShapeSequence());
        firstStrip = strips.length;
    }

    /** How many strips make an image of this height. */
    static int strips(int height) {
        return (height + Coverage.ROWS - 1) / Coverage.ROWS;
    }

    /**
     * Adds an edge; one with a coordinate that is no number is left out. What lies left of the image is moved to its border, for it decides
     * what is inside; what lies elsewhere outside is left out.
     */
    void add(double x0, double y0, double x1, double y1) {
        boolean crosses = y0 < y1 ? y0 < height && y1 > 0 : y1 < y0 && y1 < height && y0 > 0;
        if (!crosses) {
            return;
        }
        if (x0 < 0 != x1 < 0) {
            double y = y0 - x0 / (x1 - x0) * (y1 - y0);
            add(x0 < 0 ? -1 : x0, y0, x0 < 0 ? -1 : 0, y);
            add(x0 < 0 ? 0 : -1, y, x0 < 0 ? x1 : -1, y1);
        } else if (x0 < 0) {
            append(0, y0, 0, y1);
        } else if (x0 > width != x1 > width) {
            double y = y0 + (width - x0) / (x1 - x0) * (y1 - y0);
            append(Math.min(x0, width), x0 > width ? y : y0, Math.min(x1, width), x0 > width ? y1 : y);
        } else if (x0 <= width && x1 <= width) {
            append(x0, y0, x1, y1);
        }
    }

    /** The line that adds the edges around it, of this width in pixels, with ends round or cut off square. */
    StrokeEdges line(double width, boolean round) {
        line.as(width, round);
        return line;
    }

    /** What adds the edges of circles of this radius in pixels. */
    CirclePolygon circle(double radius) {
        if (circles.size() > KEPT) {
            circles.clear();
        }
        return circles.computeIfAbsent(radius, wanted -> new CirclePolygon(wanted, this));
    }

    private void append(double x0, double y0, double x1, double y1) {
        int first = Math.max(0, (int) (y0 < y1 ? y0 : y1) / Coverage.ROWS);
        int last = Math.min(strips.length - 1, (int) (y0 < y1 ? y1 : y0) / Coverage.ROWS);
        firstStrip = Math.min(firstStrip, first);
        lastStrip = Math.max(lastStrip, last);
        for (int strip = first; strip <= last; strip++) {
            strips[strip].add((float) x0, (float) y0, (float) x1, (float) y1);
        }
    }

    /** Has what follows belong to a call, which is later than those before. */
    void begin(int number) {
        call = number;
    }

    /** Makes the edges added since the last time a shape. */
    void fill(Colour colour, boolean evenOdd) {
        var ink = Blend.of(colour);
        for (int strip = firstStrip; strip <= lastStrip; strip++) {
            sequences[strip].add(call, strips[strip].count(), ink, evenOdd);
        }
        firstStrip = strips.length;
        lastStrip = -1;
    }

    /** Adds tiles. */
    void add(PixelTiles tiles) {
        var numbers = tiles.numbers(strips.length);
        for (int strip = 0; strip < strips.length; strip++) {
            sequences[strip].add(call, tiles, numbers[strip]);
        }
    }

    /** Adds a mosaic. */
    void add(PixelMosaic mosaic) {
        for (var sequence : sequences) {
            sequence.add(call, mosaic);
        }
    }

    /** How much work the shapes of one strip are: the number of their edges, and of tiles. */
    int work(int strip) {
        return strips[strip].count() + sequences[strip].tiles();
    }

    /** The first call of which shapes of a strip are not painted yet; {@link ShapeSequence#END} if none is left. */
    int next(int strip) {
        return sequences[strip].next();
    }

    /** Lays the shapes of that call over the pixels; {@code on} is at the strip. */
    void paintNext(int strip, StripPainter on, int[] pixels) {
        sequences[strip].paintNext(strips[strip], on, pixels);
    }

    /** Forgets what a strip has. */
    void forget(int strip) {
        strips[strip].clear();
        sequences[strip].clear();
    }
}
