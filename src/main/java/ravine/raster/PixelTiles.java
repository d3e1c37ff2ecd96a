package ravine.raster;

import ravine.draw.Tiling;

/** Tiles in pixels, in flat columns. */
final class PixelTiles {

    private final float[] x;
    private final float[] y;
    private final int[] ends;
    private final int[] argb;

    private PixelTiles(float[] x, float[] y, int[] ends, int... argb) {
        this.x = x;
        this.y = y;
        this.ends = ends;
        this.argb = argb;
    }

    static PixelTiles of(Tiling tiling, PixelTransform mapping) {
        int count = tiling.tiles();
        int vertices = count == 0 ? 0 : tiling.end(count - 1);
        var x = new float[vertices];
        var y = new float[vertices];
        for (int k = 0; k < vertices; k++) {
            x[k] = (float) mapping.x(tiling.x(k));
            y[k] = (float) mapping.y(tiling.y(k));
        }
        var ends = new int[count];
        var argb = new int[count];
        for (int tile = 0; tile < count; tile++) {
            ends[tile] = tiling.end(tile);
            argb[tile] = Blend.opaque(tiling.colour(tile));
        }
        return new PixelTiles(x, y, ends, argb);
    }

    /** The numbers of the tiles that reach into each strip of an image of so many strips. */
    int[][] numbers(int strips) {
        var first = new int[ends.length];
        var last = new int[ends.length];
        var counts = new int[strips];
        for (int tile = 0; tile < ends.length; tile++) {
            float high = Float.POSITIVE_INFINITY;
            float low = Float.NEGATIVE_INFINITY;
            for (int k = start(tile); k < ends[tile]; k++) {
                high = Math.min(high, y[k]);
                low = Math.max(low, y[k]);
            }
            first[tile] = Math.max(0, (int) high / Coverage.ROWS);
            last[tile] = low < 0 ? -1 : Math.min(strips - 1, (int) low / Coverage.ROWS);
            for (int strip = first[tile]; strip <= last[tile]; strip++) {
                counts[strip]++;
            }
        }
        var numbers = new int[strips][];
        for (int strip = 0; strip < strips; strip++) {
            numbers[strip] = new int[counts[strip]];
        }
        for (int tile = ends.length - 1; tile >= 0; tile--) {
            for (int strip = first[tile]; strip <= last[tile]; strip++) {
                numbers[strip][--counts[strip]] = tile;
            }
        }
        return numbers;
    }

    private int start(int tile) {
        return tile == 0 ? 0 : ends[tile - 1];
    }

    /** Lays some of the tiles over the samples of a strip, one after the other. */
    void paint(TileSamples samples, int... numbers) {
        for (int tile : numbers) {
            samples.paint(x, y, start(tile), ends[tile], argb[tile]);
        }
    }
}
