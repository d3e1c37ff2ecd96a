package ravine.raster;

import java.util.ArrayList;
import java.util.List;

/** The shapes of one strip in their order: those of edges, each with the edges from the end of the one before to its own, and tiles. Mutable: it grows. */
final class ShapeSequence {

    private sealed interface Shape {}

    private record Area(int from, int to, Blend ink, boolean evenOdd) implements Shape {}

    /** Some tiles of many, by their numbers. */
    private static final class Tiles implements Shape {
        private final PixelTiles all;
        private final int[] numbers;

        Tiles(PixelTiles all, int... numbers) {
            this.all = all;
            this.numbers = numbers;
        }
    }

    private final List<Shape> shapes = new ArrayList<>();
    private int end;
    private int tiles;

    /** Adds a shape whose edges end here, if it has any. */
    void add(int to, Blend ink, boolean evenOdd) {
        if (to > end) {
            shapes.add(new Area(end, to, ink, evenOdd));
            end = to;
        }
    }

    /** Adds those of the tiles that have these numbers. */
    void add(PixelTiles all, int... numbers) {
        if (numbers.length > 0) {
            shapes.add(new Tiles(all, numbers));
            tiles += numbers.length;
        }
    }

    /** How many tiles there are. */
    int tiles() {
        return tiles;
    }

    /** Lays all shapes over the pixels and forgets them. */
    void paint(Edges edges, StripPainter strip, int[] pixels) {
        for (var shape : shapes) {
            if (shape instanceof Area area) {
                strip.paint(edges, area.from, area.to, area.ink, area.evenOdd, pixels);
            } else if (shape instanceof Tiles some) {
                some.all.paint(strip.tiles(), some.numbers);
            }
        }
        edges.clear();
        shapes.clear();
        end = 0;
        tiles = 0;
    }
}
