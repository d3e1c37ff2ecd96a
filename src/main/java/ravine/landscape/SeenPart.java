package ravine.landscape;

import java.util.Arrays;
import ravine.draw.Polylines;
import ravine.path.PolylineSimplifier;

/** Lines in pixels whose vertices came at ascending steps, up to any step; vertices that do not show are left out but where a line ends. Mutable only while it is made. */
final class SeenPart {

    private final PolylineSimplifier simplifier = new PolylineSimplifier();
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int[] steps = new int[64];
    /** How many vertices are left until each. */
    private int[] left = new int[64];

    private int count;
    private Polylines lines = Polylines.NONE;

    /** Goes on to a vertex. */
    void add(double atX, double atY, int step) {
        if (count == steps.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            steps = Arrays.copyOf(steps, 2 * count);
            left = Arrays.copyOf(left, 2 * count);
        }
        simplifier.add(atX, atY);
        x[count] = atX;
        y[count] = atY;
        steps[count] = step;
        left[count++] = simplifier.left();
    }

    /** Ends the line. */
    void end() {
        simplifier.end();
        if (count > 0) {
            left[count - 1] = simplifier.left();
        }
    }

    /** The part is complete. */
    void finish() {
        lines = simplifier.build();
    }

    /** What came until a step. */
    Polylines upTo(int step) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps[middle] <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == count) {
            return lines;
        }
        if (low == 0) {
            return Polylines.NONE;
        }
        var whole = lines.upTo(left[low - 1]);
        int end = left[low - 1] - 1;
        return lines.x(end) == x[low - 1] && lines.y(end) == y[low - 1] ? whole : whole.to(x[low - 1], y[low - 1]);
    }
}
