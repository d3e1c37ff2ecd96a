package ravine.raster;

import java.util.Arrays;

/**
 * What part of each pixel of some rows the edges of a shape cover, taken up edge by edge: each row keeps by how much that changes from pixel to pixel. Areas are
 * exact for each shape whose edges do not cross within a pixel.
 */
abstract sealed class Coverage permits RowStrip, SmallShape {

    /** How many rows there are. */
    static final int ROWS = 32;

    private final int width;
    private int top;
    private int bottom;
    private int firstRow = ROWS;
    private int lastRow = -1;

    /** For images of this width in pixels. */
    Coverage(int width) {
        this.width = width;
    }

    /** Goes to rows of an image of this height, from 0 at the top. */
    final void moveTo(int strip, int height) {
        top = strip * ROWS;
        bottom = Math.min(top + ROWS, height);
    }

    /** Takes those parts of an edge that lie in these rows; its x is from 0 to the width, y1 greater than y0. */
    final void add(float x0, float y0, float x1, float y1, float direction) {
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
    abstract void cover(int row, float left, float right, float height);

    /** Adds what an edge within a row changes, {@code at} being the place of the pixel in which it begins. */
    static void change(float[] changes, int at, float left, float right, float height) {
        int first = (int) left;
        int last = (int) right;
        if (first == last) {
            float share = (left + right) / 2 - first;
            changes[at] += height * (1 - share);
            changes[at + 1] += height * share;
            return;
        }
        float perPixel = height / (right - left);
        float begin = first + 1 - left;
        float before = perPixel * begin * begin / 2;
        changes[at] += before;
        float covered = before;
        float sum = perPixel * (begin + 0.5f);
        int place = at;
        for (int x = first + 1; x < last; x++) {
            changes[++place] += sum - covered;
            covered = sum;
            sum += perPixel;
        }
        float rest = right - last;
        float whole = height - perPixel * rest * rest / 2;
        changes[++place] += whole - covered;
        changes[++place] += height - whole;
    }

    /** Lays a colour over the pixels that the edges added since the last time enclose. */
    final void paint(int[] pixels, Blend ink, boolean evenOdd) {
        for (int row = firstRow; row <= lastRow; row++) {
            paint(pixels, ink, evenOdd, row, (top + row) * width);
        }
        firstRow = ROWS;
        lastRow = -1;
        forget();
    }

    /** Lays a colour over the pixels of a row, the first of which is at {@code start}, and makes the row empty. */
    abstract void paint(int[] pixels, Blend ink, boolean evenOdd, int row, int start);

    /** Has all rows be empty. */
    abstract void forget();

    final int width() {
        return width;
    }

    /** What part of a pixel is inside of edges that go around it so often: not at all, or once, or between. */
    static float part(float turns, boolean evenOdd) {
        float times = Math.abs(turns);
        if (!evenOdd) {
            return times < 1 ? times : 1;
        }
        float beyond = times - 2 * (int) (times / 2);
        return beyond > 1 ? 2 - beyond : beyond;
    }

    /** Lays a colour that covers all pixels by as much over them. */
    static void fill(int[] pixels, int from, int to, Blend ink, int alpha) {
        if (alpha == 255) {
            Arrays.fill(pixels, from, to, ink.opaque());
        } else if (alpha > 0) {
            for (int i = from; i < to; i++) {
                pixels[i] = ink.over(pixels[i], alpha);
            }
        }
    }
}
