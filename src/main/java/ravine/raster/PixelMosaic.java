package ravine.raster;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.draw.Mosaic;

/** A mosaic of whole pixels: each takes the colour of the rectangle in which it lies. */
final class PixelMosaic {

    private final Mosaic mosaic;
    private final int[] x;
    private final int[] y;
    private final int[] argb;

    private PixelMosaic(Mosaic mosaic, int[] x, int[] y, int... argb) {
        this.mosaic = mosaic;
        this.x = x;
        this.y = y;
        this.argb = argb;
    }

    /** One whose sides all lie between pixels, and whose colours are opaque; else it is none. */
    static Optional<PixelMosaic> of(Mosaic mosaic, PixelTransform mapping) {
        var x = IntStream.rangeClosed(0, mosaic.columns())
                .mapToDouble(mosaic::x)
                .map(mapping::x)
                .toArray();
        var y = IntStream.rangeClosed(0, mosaic.rows())
                .mapToDouble(mosaic::y)
                .map(mapping::y)
                .toArray();
        boolean whole = isWhole(x) && isWhole(y) && mosaic.colours().stream().allMatch(colour -> colour.opacity() == 1);
        return whole
                ? Optional.of(new PixelMosaic(
                        mosaic,
                        pixels(x),
                        pixels(y),
                        mosaic.colours().stream().mapToInt(Blend::opaque).toArray()))
                : Optional.empty();
    }

    private static boolean isWhole(double... places) {
        return Arrays.stream(places).allMatch(place -> place == Math.rint(place));
    }

    private static int[] pixels(double... places) {
        return Arrays.stream(places).mapToInt(place -> (int) place).toArray();
    }

    /** Gives rows of pixels from one to another (exclusive) of an image of this width the colours of the rectangles there. */
    void paint(int[] pixels, int width, int top, int bottom) {
        for (int row = 0; row < mosaic.rows(); row++) {
            int from = Math.max(top, Math.min(y[row], y[row + 1]));
            int end = Math.min(bottom, Math.max(y[row], y[row + 1]));
            if (from < end) {
                paint(row, pixels, width, from * width);
                copy(pixels, width, from, end);
            }
        }
    }

    /** Paints the first row of pixels of a row of rectangles, which begins at {@code start}; those of one colour at once. */
    private void paint(int row, int[] pixels, int width, int start) {
        int columns = mosaic.columns();
        int begin = 0;
        int index = mosaic.index(0, row);
        for (int column = 1; column <= columns; column++) {
            int next = column == columns ? -1 : mosaic.index(column, row);
            if (next != index) {
                Arrays.fill(pixels, start + within(x[begin], width), start + within(x[column], width), argb[index]);
                begin = column;
                index = next;
            }
        }
    }

    private static int within(int place, int width) {
        return Math.max(0, Math.min(width, place));
    }

    /** The other rows of pixels are as the first. */
    private void copy(int[] pixels, int width, int from, int end) {
        int left = within(x[0], width);
        int right = within(x[mosaic.columns()], width);
        for (int row = from + 1; row < end; row++) {
            System.arraycopy(pixels, from * width + left, pixels, row * width + left, right - left);
        }
    }
}
