package ravine.raster;

import java.util.Arrays;

/**
 * The rows of a strip for shapes of few pixels: all of them are looked at one by one, which for such a shape takes less time than to mark which ones change. Landscapes have ten
 * thousand such shapes, which are painted in two thirds of the time.
 */
final class SmallShape extends Coverage {

    /** A shape across more pixels is not small. */
    private static final int MOST = 60;

    /** What part of a pixel is as good as all of it: it rounds to 255 of 255. */
    private static final float NEARLY = 0.9985f;

    private static final int STRIDE = MOST + 4;

    private final float[] changes = new float[ROWS * STRIDE];
    /** The pixels of each row that change, counted from the left of the shape. */
    private final int[] first = new int[ROWS];

    private final int[] last = new int[ROWS];
    private int left;

    SmallShape(int width) {
        super(width);
        Arrays.fill(first, STRIDE);
        Arrays.fill(last, -1);
    }

    /** Takes a shape between two places of a row, if that is small. */
    boolean begin(float leftmost, float rightmost) {
        left = (int) leftmost;
        return (int) rightmost + 1 - left <= MOST;
    }

    @Override
    void cover(int row, float from, float to, float height) {
        int begin = (int) from - left;
        int end = (int) to + 1 - left;
        change(changes, row * STRIDE + begin, from, to, height);
        if (begin < first[row]) {
            first[row] = begin;
        }
        if (end > last[row]) {
            last[row] = end;
        }
    }

    @Override
    void paint(int[] pixels, Blend ink, boolean evenOdd, int row, int start) {
        int end = Math.min(last[row] + 1, width() - left);
        float sum = 0;
        int opaque = ink.opaque();
        boolean solid = ink.strength() == 255;
        for (int k = first[row]; k < end; k++) {
            sum += changes[row * STRIDE + k];
            float times = Math.abs(sum);
            // Most pixels are covered once; the number between 0 and 255 need not be computed for them.
            int alpha = solid && times > NEARLY && times < 2 - NEARLY ? 255 : ink.alpha(part(sum, evenOdd));
            if (alpha == 255) {
                pixels[start + left + k] = opaque;
            } else if (alpha > 0) {
                pixels[start + left + k] = ink.over(pixels[start + left + k], alpha);
            }
        }
        // Edges at the right of the image are left out.
        fill(pixels, start + Math.max(0, left + end), start + width(), ink, ink.alpha(part(sum, evenOdd)));
        for (int k = first[row]; k <= last[row]; k++) {
            changes[row * STRIDE + k] = 0;
        }
        first[row] = STRIDE;
        last[row] = -1;
    }

    @Override
    void forget() {}
}
