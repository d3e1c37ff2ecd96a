package ravine.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a strip as places between its pixels, on which tiles are laid one over the other before a pixel takes the mean of its own: tiles with a side in common leave none of them out, and
 * what a later tile hides leaves no trace. Each pixel has as many places as lines, no two of them in one line or column.
 */
final class TileSamples {

    /** Lines in each row of pixels. */
    static final int LINES = 4;

    /** Where in a pixel its place in each line is. */
    static final float[] ACROSS = {0.375f, 0.875f, 0.125f, 0.625f};

    private static final int ODD_BYTES = 0xff00ff;
    private static final int HALVES = 0x20002;

    private final int width;
    /** Line by line, 0 where there is no tile. */
    private final int[] samples;

    /** Where the sides of the tile at hand cross each line, and how many do. */
    private float[] crossings = new float[Coverage.ROWS * LINES * 8];

    private int most = 8;
    /** The same where each line is crossed by one side that goes down and one that goes up. */
    private final float[] down = new float[Coverage.ROWS * LINES];

    private final float[] up = new float[Coverage.ROWS * LINES];
    private final int[] counts = new int[Coverage.ROWS * LINES];
    /** The pixels of each row that have tiles. */
    private final int[] first = new int[Coverage.ROWS];

    private final int[] end = new int[Coverage.ROWS];
    private int top;
    private int lines;
    private int firstLine;
    private int endLine;
    private boolean used;

    /** For images of this width in pixels. */
    TileSamples(int width) {
        this.width = width;
        samples = new int[Coverage.ROWS * LINES * width];
        Arrays.fill(first, width);
    }

    /** Goes to rows of an image of this height, from 0 at the top. */
    void moveTo(int strip, int height) {
        top = strip * Coverage.ROWS;
        lines = LINES * (Math.min(top + Coverage.ROWS, height) - top);
    }

    /** Lays a tile of vertices from one to another (exclusive) over what is there. */
    void paint(float[] x, float[] y, int from, int to, int argb) {
        if (to - from > most) {
            most = to - from;
            crossings = new float[Coverage.ROWS * LINES * most];
        }
        firstLine = lines;
        endLine = 0;
        boolean twice = crossesTwice(y, from, to);
        float left = width;
        float right = 0;
        int before = to - 1;
        for (int vertex = from; vertex < to; vertex++) {
            left = x[vertex] < left ? x[vertex] : left;
            right = x[vertex] > right ? x[vertex] : right;
            if (y[before] < y[vertex]) {
                side(x[before], y[before], x[vertex], y[vertex], twice ? down : null);
            } else if (y[vertex] < y[before]) {
                side(x[vertex], y[vertex], x[before], y[before], twice ? up : null);
            }
            before = vertex;
        }
        for (int line = firstLine; line < endLine; line++) {
            if (twice) {
                fill(line, down[line], up[line], argb);
            } else {
                fillBetween(line, argb);
            }
        }
        reach(Math.max(0, (int) left), Math.min(width, (int) right + 1));
        used = true;
    }

    /** Notes which pixels of the rows of the tile at hand may have it, from one to another (exclusive). */
    private void reach(int from, int to) {
        for (int row = firstLine / LINES; LINES * row < endLine; row++) {
            first[row] = from < first[row] ? from : first[row];
            end[row] = to > end[row] ? to : end[row];
        }
    }

    /** Whether its sides go down once and up once, so that they cross each line twice. */
    private static boolean crossesTwice(float[] y, int from, int to) {
        int turns = 0;
        float first = 0;
        float last = 0;
        float before = y[to - 1];
        for (int vertex = from; vertex < to; vertex++) {
            float down = y[vertex] - before;
            before = y[vertex];
            if (down != 0) {
                turns += down * last < 0 ? 1 : 0;
                first = first == 0 ? Math.signum(down) : first;
                last = Math.signum(down);
            }
        }
        return turns + (first == last ? 0 : 1) <= 2;
    }

    /** Notes where a side crosses lines, y1 being greater than y0, in a column or among all crossings: the same whichever tile it belongs to. */
    private void side(float x0, float y0, float x1, float y1, float @Nullable [] column) {
        int begin = Math.max(0, after(LINES * (y0 - top)));
        int stop = Math.min(lines, after(LINES * (y1 - top)));
        if (begin >= stop) {
            return;
        }
        float slope = (x1 - x0) / (y1 - y0);
        float x = x0 + ((begin + 0.5f) / LINES + top - y0) * slope;
        float step = slope / LINES;
        if (column == null) {
            for (int line = begin; line < stop; line++) {
                crossings[line * most + counts[line]++] = x;
                x += step;
            }
        } else {
            for (int line = begin; line < stop; line++) {
                column[line] = x;
                x += step;
            }
        }
        firstLine = Math.min(firstLine, begin);
        endLine = Math.max(endLine, stop);
    }

    /** The first line whose middle is not above a place, counted in lines. */
    private static int after(float place) {
        return ceiling(place - 0.5f);
    }

    /** As Math.ceil, and as an integer, which is quicker. */
    private static int ceiling(float number) {
        int below = (int) number;
        return below < number ? below + 1 : below;
    }

    private void fillBetween(int line, int argb) {
        int at = line * most;
        int count = counts[line];
        counts[line] = 0;
        if (count > 2) {
            Arrays.sort(crossings, at, at + count);
        }
        for (int k = 1; k < count; k += 2) {
            fill(line, crossings[at + k - 1], crossings[at + k], argb);
        }
    }

    private void fill(int line, float side, float otherSide, int argb) {
        int one = ceiling(side - ACROSS[line % LINES]);
        int other = ceiling(otherSide - ACROSS[line % LINES]);
        int from = Math.max(0, one < other ? one : other);
        int to = Math.min(width, one < other ? other : one);
        for (int i = line * width + from; i < line * width + to; i++) {
            samples[i] = argb;
        }
    }

    /** Gives pixels the means of their places, of which those without a tile keep the pixel, and takes all tiles away. */
    void finish(int[] pixels) {
        if (!used) {
            return;
        }
        used = false;
        for (int row = 0; LINES * row < lines; row++) {
            if (first[row] < end[row]) {
                mean(pixels, row);
                for (int line = LINES * row; line < LINES * (row + 1); line++) {
                    Arrays.fill(samples, line * width + first[row], line * width + end[row], 0);
                }
                first[row] = width;
                end[row] = 0;
            }
        }
    }

    private void mean(int[] pixels, int row) {
        int start = LINES * row * width;
        int to = (top + row) * width;
        for (int i = first[row]; i < end[row]; i++) {
            int one = samples[start + i];
            int two = samples[start + width + i];
            int three = samples[start + 2 * width + i];
            int four = samples[start + 3 * width + i];
            if (one != two || two != three || three != four) {
                int ground = pixels[to + i];
                one = one == 0 ? ground : one;
                two = two == 0 ? ground : two;
                three = three == 0 ? ground : three;
                four = four == 0 ? ground : four;
                int low = (one & ODD_BYTES) + (two & ODD_BYTES) + (three & ODD_BYTES) + (four & ODD_BYTES) + HALVES;
                int high = (one >>> 8 & ODD_BYTES)
                        + (two >>> 8 & ODD_BYTES)
                        + (three >>> 8 & ODD_BYTES)
                        + (four >>> 8 & ODD_BYTES)
                        + HALVES;
                pixels[to + i] = (low >>> 2 & ODD_BYTES) | (high >>> 2 & ODD_BYTES) << 8;
            } else if (one != 0) {
                pixels[to + i] = one;
            }
        }
    }
}
