package ravine.raster;

import java.util.Arrays;

/**
 * The edges of shapes that cross one strip of rows, in one growing column: x and y of the upper end, x and y of the lower one, and whether
 * the edge goes down (1) or up (−1).
 */
final class Edges {

    private static final int NUMBERS = 5;

    private float[] numbers = new float[1 << 10];
    private int used;

    int count() {
        return used / NUMBERS;
    }

    void clear() {
        used = 0;
    }

    void add(float x0, float y0, float x1, float y1) {
        if (used == numbers.length / NUMBERS * NUMBERS) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        boolean down = y0 < y1;
        numbers[used] = down ? x0 : x1;
        numbers[used + 1] = down ? y0 : y1;
        numbers[used + 2] = down ? x1 : x0;
        numbers[used + 3] = down ? y1 : y0;
        numbers[used + 4] = down ? 1 : -1;
        used += NUMBERS;
    }

    /** The least x of the edges from one to another (exclusive). */
    float leftmost(int from, int to) {
        float least = Float.POSITIVE_INFINITY;
        for (int at = NUMBERS * from; at < NUMBERS * to; at += NUMBERS) {
            float x = numbers[at] < numbers[at + 2] ? numbers[at] : numbers[at + 2];
            least = x < least ? x : least;
        }
        return least;
    }

    /** The greatest x of the edges from one to another (exclusive). */
    float rightmost(int from, int to) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int at = NUMBERS * from; at < NUMBERS * to; at += NUMBERS) {
            float x = numbers[at] > numbers[at + 2] ? numbers[at] : numbers[at + 2];
            greatest = x > greatest ? x : greatest;
        }
        return greatest;
    }

    /** Hands the edges from one to another (exclusive) to their strip. */
    void give(Coverage strip, int from, int to) {
        for (int at = NUMBERS * from; at < NUMBERS * to; at += NUMBERS) {
            strip.add(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4]);
        }
    }
}
