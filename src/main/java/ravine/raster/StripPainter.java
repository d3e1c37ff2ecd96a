package ravine.raster;

/** What paints the shapes of one strip after the other, small ones and others. Mutable: it is on one strip. */
final class StripPainter {

    /** A shape of more edges is not small. */
    private static final int FEW = 16;

    private final RowStrip rows;
    private final SmallShape small;

    /** For images of this width in pixels. */
    StripPainter(int width) {
        rows = new RowStrip(width);
        small = new SmallShape(width);
    }

    /** Goes to one of the strips of an image of this height, from 0 at the top. */
    void moveTo(int strip, int height) {
        rows.moveTo(strip, height);
        small.moveTo(strip, height);
    }

    /** Lays a colour over the pixels that edges from one to another (exclusive) enclose. */
    void paint(Edges edges, int from, int to, Blend ink, boolean evenOdd, int[] pixels) {
        boolean few = to - from <= FEW && small.begin(edges.leftmost(from, to), edges.rightmost(from, to));
        var coverage = few ? small : rows;
        edges.give(coverage, from, to);
        coverage.paint(pixels, ink, evenOdd);
    }
}
