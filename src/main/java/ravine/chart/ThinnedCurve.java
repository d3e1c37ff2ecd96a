package ravine.chart;

import java.util.Arrays;
import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.path.ScreenPath;

/**
 * A curve thinned to what shows: of the points in one column of pixels the first, the lowest, the highest and the last, and beside
 * the frame the nearest. Thinning reads every point that shows, drawing only those that are kept.
 */
final class ThinnedCurve {

    private static final int NONE = -1;

    private final Curve curve;
    private final Axes axes;
    private final int[] indices;
    private int kept;
    private int first = NONE;
    private int lowest = NONE;
    private int highest = NONE;
    private int last = NONE;

    ThinnedCurve(Curve curve, Axes axes) {
        this.curve = curve;
        this.axes = axes;
        indices = new int[(int) Math.min(curve.length(), 4 * (axes.frame().width() + 4))];
        collect();
    }

    private void collect() {
        double column = Double.NaN;
        int from = curve.before(axes.across());
        int to = curve.behind(axes.across());
        for (int i = from; i <= to; i++) {
            double here = Math.floor(axes.x(curve.x(i)));
            if (here != column && i > from) {
                flush(i - 1);
            }
            column = here;
            double value = curve.y(i);
            if (axes.upright().scale().shows(value)) {
                first = first == NONE ? i : first;
                lowest = lowest == NONE || value < curve.y(lowest) ? i : lowest;
                highest = highest == NONE || value > curve.y(highest) ? i : highest;
                last = i;
            }
        }
        flush(to);
    }

    /** Ends a column, of which {@code end} is the last point. */
    private void flush(int end) {
        var chosen = first == NONE ? new int[] {end} : new int[] {first, lowest, highest, last};
        Arrays.sort(chosen);
        for (int index : chosen) {
            if (kept == 0 || indices[kept - 1] != index) {
                indices[kept++] = index;
            }
        }
        first = NONE;
        lowest = NONE;
        highest = NONE;
        last = NONE;
    }

    /** The first {@code count} points as a line in pixels, interrupted where a column has no value that the axis shows. */
    Polylines line(int count) {
        int found = Arrays.binarySearch(indices, 0, kept, count - 1);
        int used = found >= 0 ? found : -found - 1;
        var x = new double[used + 1];
        var y = new double[used + 1];
        var scale = axes.upright().scale();
        for (int i = 0; i <= used; i++) {
            int index = i < used ? indices[i] : count - 1;
            x[i] = curve.x(index);
            y[i] = scale.shows(curve.y(index)) ? curve.y(index) : Double.NaN;
        }
        return ScreenPath.line(axes, x, y, used + 1);
    }
}
