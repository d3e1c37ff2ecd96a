package ravine.raster;

import org.jspecify.annotations.Nullable;

/** What paints the shapes of one strip after the other: small ones, others, and tiles. Mutable: it is on one strip. */
final class StripPainter {

    /** A shape of more edges is not small. */
    private static final int FEW = 16;

    private final int width;
    private final RowStrip rows;
    private final SmallShape small;
    /** Made where there are tiles, for it is large. */
    private @Nullable TileSamples tiles;

    private int at;
    private int height;

    /** For images of this width in pixels. */
    StripPainter(int width) {
        this.width = width;
        rows = new RowStrip(width);
        small = new SmallShape(width);
    }

    /** Goes to one of the strips of an image so high, from 0 at the top. */
    void moveTo(int strip, int rowsOfAll) {
        at = strip;
        height = rowsOfAll;
        rows.moveTo(strip, height);
        small.moveTo(strip, height);
        if (tiles != null) {
            tiles.moveTo(strip, height);
        }
    }

    /** Lays a colour over the pixels that edges from one to another (exclusive) enclose. */
    void paint(Edges edges, int from, int to, Blend ink, boolean evenOdd, int[] pixels) {
        finish(pixels);
        boolean few = to - from <= FEW && small.begin(edges.leftmost(from, to), edges.rightmost(from, to));
        var coverage = few ? small : rows;
        edges.give(coverage, from, to);
        coverage.paint(pixels, ink, evenOdd);
    }

    /** Lays a mosaic over the pixels. */
    void paint(PixelMosaic mosaic, int[] pixels) {
        finish(pixels);
        int top = at * Coverage.ROWS;
        mosaic.paint(pixels, width, top, Math.min(top + Coverage.ROWS, height));
    }

    /** What takes tiles: those of several drawings, if nothing else lies between them, are tiles of one. */
    TileSamples tiles() {
        var samples = tiles;
        if (samples == null) {
            samples = new TileSamples(width);
            samples.moveTo(at, height);
            tiles = samples;
        }
        return samples;
    }

    /** Gives the pixels what tiles were laid over them. */
    void finish(int[] pixels) {
        if (tiles != null) {
            tiles.finish(pixels);
        }
    }
}
