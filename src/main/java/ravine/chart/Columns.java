package ravine.chart;

import java.util.Arrays;
import ravine.contour.Polylines;
import ravine.figure.Axes;

/** A curve thinned to what shows: of the points in one column of pixels the first, the lowest, the highest and the last. */
final class Columns {

    private static final int NONE = -1;

    private final Curve curve;
    private final Axes axes;
    private final Scaling scaling;
    private final double[] x;
    private final double[] y;
    private int kept;
    private int first = NONE;
    private int lowest = NONE;
    private int highest = NONE;
    private int last = NONE;

    private Columns(Curve curve, int count, Axes axes, Scaling scaling) {
        this.curve = curve;
        this.axes = axes;
        this.scaling = scaling;
        int most = (int) Math.min(count, 4 * (axes.frame().width() + 4));
        x = new double[most];
        y = new double[most];
    }

    /** The first {@code count} points as a line in pixels, interrupted where a column has no value that the axis shows. */
    static Polylines line(Curve curve, int count, Axes axes, Scaling scaling) {
        var columns = new Columns(curve, count, axes, scaling);
        columns.collect(count);
        return axes.path(columns.x, columns.y, columns.kept);
    }

    private void collect(int count) {
        double column = Double.NaN;
        for (int i = 0; i < count; i++) {
            double here = Math.floor(axes.x(curve.x(i)));
            if (here != column && i > 0) {
                flush(i - 1);
            }
            column = here;
            double value = curve.y(i);
            if (scaling.shows(value)) {
                first = first == NONE ? i : first;
                lowest = lowest == NONE || value < curve.y(lowest) ? i : lowest;
                highest = highest == NONE || value > curve.y(highest) ? i : highest;
                last = i;
            }
        }
        flush(count - 1);
    }

    /** Ends a column, of which {@code end} is the last point. */
    private void flush(int end) {
        if (first == NONE) {
            keep(curve.x(end), Double.NaN);
            return;
        }
        int before = NONE;
        var indices = new int[] {first, lowest, highest, last};
        Arrays.sort(indices);
        for (int index : indices) {
            if (index != before) {
                keep(curve.x(index), scaling.place(curve.y(index)));
            }
            before = index;
        }
        first = NONE;
        lowest = NONE;
        highest = NONE;
        last = NONE;
    }

    private void keep(double atX, double atY) {
        x[kept] = atX;
        y[kept] = atY;
        kept++;
    }
}
