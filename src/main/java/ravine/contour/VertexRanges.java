package ravine.contour;

import java.util.Arrays;
import ravine.draw.Polylines;

/** A growing list of vertex ranges; ranges of fewer than two vertices are left out. */
final class VertexRanges {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    void add(int start, int end) {
        if (end - start < 2) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    Polylines over(double[] x, double[] y) {
        return new Polylines(x, y, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }
}
