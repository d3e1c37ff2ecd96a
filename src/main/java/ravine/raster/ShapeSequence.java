package ravine.raster;

import java.util.ArrayList;
import java.util.List;

/** The shapes of one strip in the order of their calls: those of edges, each with the edges from the end of the one before to its own, tiles and mosaics. Mutable: it grows, and is painted call by call. */
final class ShapeSequence {

    /** Later than every call. */
    static final int END = Integer.MAX_VALUE;

    private sealed interface Shape {
        int call();
    }

    private record Area(int call, int from, int to, Blend ink, boolean evenOdd) implements Shape {}

    private record Rectangles(int call, PixelMosaic mosaic) implements Shape {}

    /** Some tiles of many, by their numbers. */
    private static final class Tiles implements Shape {
        private final int call;
        private final PixelTiles all;
        private final int[] numbers;

        Tiles(int call, PixelTiles all, int... numbers) {
            this.call = call;
            this.all = all;
            this.numbers = numbers;
        }

        @Override
        public int call() {
            return call;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private int end;
    private int tiles;
    private int painted;

    /** Adds a shape whose edges end here, if it has any. */
    void add(int call, int to, Blend ink, boolean evenOdd) {
        if (to > end) {
            shapes.add(new Area(call, end, to, ink, evenOdd));
            end = to;
        }
    }

    /** Adds those of the tiles that have these numbers. */
    void add(int call, PixelTiles all, int... numbers) {
        if (numbers.length > 0) {
            shapes.add(new Tiles(call, all, numbers));
            tiles += numbers.length;
        }
    }

    /** Adds a mosaic. */
    void add(int call, PixelMosaic mosaic) {
        shapes.add(new Rectangles(call, mosaic));
    }

    /** How many tiles there are. */
    int tiles() {
        return tiles;
    }

    /** The call of the first shape that is not painted yet. */
    int next() {
        return painted < shapes.size() ? shapes.get(painted).call() : END;
    }

    /** Lays the shapes of that call over the pixels. */
    void paintNext(Edges edges, StripPainter strip, int[] pixels) {
        for (int call = next(); painted < shapes.size() && next() == call; painted++) {
            var shape = shapes.get(painted);
            if (shape instanceof Area area) {
                strip.paint(edges, area.from, area.to, area.ink, area.evenOdd, pixels);
            } else if (shape instanceof Tiles some) {
                some.all.paint(strip.tiles(), some.numbers);
            } else if (shape instanceof Rectangles rectangles) {
                strip.paint(rectangles.mosaic, pixels);
            }
        }
    }

    void clear() {
        shapes.clear();
        end = 0;
        tiles = 0;
        painted = 0;
    }
}
