package ravine.raster;

import java.util.Arrays;

/**
 * Some rows of pixels, on which shapes are laid one by one: first their edges say what part of each pixel is covered, then the colour goes
 * over it. A row keeps by how much the covered part changes from pixel to pixel, and marks where it does, so that empty pixels and full
 * ones cost next to nothing. Areas are exact for each shape whose edges do not cross within a pixel.
 */
final class RowStrip {

    static final int ROWS = 32;

    private final int width;
    private final int stride;
    private final int words;
    private final float[] changes;
    private final long[] marks;
    private int top;
    private int bottom;
    private int firstRow = ROWS;
    private int lastRow = -1;

    /** The words of marks that a shape reaches: of a small one few, in whichever row. */
    private int firstWord = Integer.MAX_VALUE;

    private int lastWord = -1;

    /** For images of this width in pixels. */
    RowStrip(int width) {
        this.width = width;
        stride = width + 2;
        words = (stride + Long.SIZE - 1) / Long.SIZE;
        changes = new float[ROWS * stride];
        marks = new long[ROWS * words];
    }

    /** How many strips make an image of this height. */
    static int count(int height) {
        return (height + ROWS - 1) / ROWS;
    }

    /** Goes to one of the strips of an image of this height, from 0 at the top. */
    void moveTo(int number, int height) {
        top = number * ROWS;
        bottom = Math.min(top + ROWS, height);
    }

    /** Takes those parts of an edge that lie in these rows; its x is from 0 to the width, y1 greater than y0. */
    void add(float x0, float y0, float x1, float y1, float direction) {
        float from = y0 > top ? y0 : top;
        float end = y1 < bottom ? y1 : bottom;
        if (from >= end) {
            return;
        }
        float slope = (x1 - x0) / (y1 - y0);
        float x = within(x0 + (from - y0) * slope);
        int row = (int) from;
        // Written only where they change: another processor's strip may lie in the same line of its cache.
        if (row - top < firstRow) {
            firstRow = row - top;
        }
        while (from < end) {
            float to = row + 1 < end ? row + 1 : end;
            float next = to == y1 ? x1 : within(x0 + (to - y0) * slope);
            if (x < next) {
                cover(row - top, x, next, direction * (to - from));
            } else {
                cover(row - top, next, x, direction * (to - from));
            }
            x = next;
            from = to;
            row++;
        }
        if (row - 1 - top > lastRow) {
            lastRow = row - 1 - top;
        }
    }

    private float within(float x) {
        return x < 0 ? 0 : x < width ? x : width;
    }

    /** An edge from {@code left} to {@code right} within a row, which is so high: all pixels at its right are covered by as much more. */
    private void cover(int row, float left, float right, float height) {
        int first = (int) left;
        int last = (int) right;
        int at = row * stride + first;
        if (first == last) {
            float share = (left + right) / 2 - first;
            changes[at] += height * (1 - share);
            changes[at + 1] += height * share;
            int word = row * words + (first >> 6);
            marks[word] |= 3L << first;
            reach(first >> 6, (first + 1) >> 6);
            if ((first & 63) == 63) {
                marks[word + 1] |= 1;
            }
            return;
        }
        float perPixel = height / (right - left);
        float begin = first + 1 - left;
        float before = perPixel * begin * begin / 2;
        changes[at] += before;
        float covered = before;
        float sum = perPixel * (begin + 0.5f);
        for (int x = first + 1; x < last; x++) {
            changes[++at] += sum - covered;
            covered = sum;
            sum += perPixel;
        }
        float rest = right - last;
        float whole = height - perPixel * rest * rest / 2;
        changes[++at] += whole - covered;
        changes[++at] += height - whole;
        mark(row, first, last + 1);
    }

    private void reach(int from, int to) {
        if (from < firstWord) {
            firstWord = from;
        }
        if (to > lastWord) {
            lastWord = to;
        }
    }

    private void mark(int row, int first, int last) {
        int from = row * words + (first >> 6);
        int to = row * words + (last >> 6);
        reach(first >> 6, last >> 6);
        long begin = -1L << first;
        long end = -1L >>> (63 - last);
        if (from == to) {
            marks[from] |= begin & end;
            return;
        }
        marks[from] |= begin;
        for (int word = from + 1; word < to; word++) {
            marks[word] = -1;
        }
        marks[to] |= end;
    }

    /** Lays a colour over the pixels that the edges added since the last time enclose. */
    void paint(int[] pixels, Blend ink, boolean evenOdd) {
        for (int row = firstRow; row <= lastRow; row++) {
            paint(pixels, ink, evenOdd, row);
        }
        firstRow = ROWS;
        lastRow = -1;
        firstWord = Integer.MAX_VALUE;
        lastWord = -1;
    }

    private void paint(int[] pixels, Blend ink, boolean evenOdd, int row) {
        int start = (top + row) * width;
        float sum = 0;
        int next = 0;
        for (int word = firstWord; word <= lastWord; word++) {
            long left = marks[row * words + word];
            marks[row * words + word] = 0;
            while (left != 0) {
                int x = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                if (x > next) {
                    fill(pixels, start + next, start + Math.min(x, width), ink, ink.alpha(part(sum, evenOdd)));
                }
                sum += changes[row * stride + x];
                changes[row * stride + x] = 0;
                int alpha = ink.alpha(part(sum, evenOdd));
                if (x < width && alpha > 0) {
                    pixels[start + x] = alpha == 255 ? ink.opaque() : ink.over(pixels[start + x], alpha);
                }
                next = x + 1;
            }
        }
        fill(pixels, start + Math.min(next, width), start + width, ink, ink.alpha(part(sum, evenOdd)));
    }

    /** What part of a pixel is inside of edges that go around it so often: not at all, or once, or between. */
    private static float part(float turns, boolean evenOdd) {
        float times = Math.abs(turns);
        if (!evenOdd) {
            return times < 1 ? times : 1;
        }
        float beyond = times - 2 * (int) (times / 2);
        return beyond > 1 ? 2 - beyond : beyond;
    }

    private static void fill(int[] pixels, int from, int to, Blend ink, int alpha) {
        if (alpha == 255) {
            Arrays.fill(pixels, from, to, ink.opaque());
        } else if (alpha > 0) {
            for (int i = from; i < to; i++) {
                pixels[i] = ink.over(pixels[i], alpha);
            }
        }
    }
}
