package ravine.raster;

/** The rows of a strip for shapes of any size. It marks where what is covered changes, so that empty pixels and full ones cost next to nothing. */
final class RowStrip extends Coverage {

    private final int stride;
    private final int words;
    private final float[] changes;
    private final long[] marks;

    /** The words of marks that a shape reaches: of a small one few, in whichever row. */
    private int firstWord = Integer.MAX_VALUE;

    private int lastWord = -1;

    /** For images of this width in pixels. */
    RowStrip(int width) {
        super(width);
        stride = width + 2;
        words = (stride + Long.SIZE - 1) / Long.SIZE;
        changes = new float[ROWS * stride];
        marks = new long[ROWS * words];
    }

    @Override
    void cover(int row, float left, float right, float height) {
        int first = (int) left;
        change(changes, row * stride + first, left, right, height);
        mark(row, first, (int) right + 1);
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

    private void reach(int from, int to) {
        if (from < firstWord) {
            firstWord = from;
        }
        if (to > lastWord) {
            lastWord = to;
        }
    }

    @Override
    void forget() {
        firstWord = Integer.MAX_VALUE;
        lastWord = -1;
    }

    @Override
    void paint(int[] pixels, Blend ink, boolean evenOdd, int row, int start) {
        int width = width();
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
}
