package ravine.chart;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The band about the first {@code count} points of a curve, pale in the colour of its pen; of the points in one column of pixels the farthest. */
record CurveBand(Axes axes, Curve curve, int count, Theme theme, double opacity) implements Layer {

    @Override
    public String name() {
        return "band " + curve.name();
    }

    @Override
    public void draw(Surface surface) {
        int from = curve.before(axes.across());
        int to = Math.min(count - 1, curve.behind(axes.across()));
        if (to < from) {
            // The chart begins behind the points.
            return;
        }
        var x = new double[to - from + 1];
        var upper = new double[to - from + 1];
        var lower = new double[to - from + 1];
        int columns = 0;
        for (int i = from; i <= to; i++) {
            double here = axes.frame().withinX(axes.x(curve.x(i)));
            double high = y(curve.high(i));
            double low = y(curve.low(i));
            if (Double.isNaN(high) || Double.isNaN(low)) {
                continue;
            }
            if (columns > 1 && Math.abs(here - x[columns - 1]) < 1) {
                upper[columns - 1] = Math.min(upper[columns - 1], high);
                lower[columns - 1] = Math.max(lower[columns - 1], low);
            } else {
                x[columns] = here;
                upper[columns] = high;
                lower[columns] = low;
                columns++;
            }
        }
        fill(surface, x, upper, lower, columns);
    }

    private void fill(Surface surface, double[] x, double[] upper, double[] lower, int columns) {
        var area = new PolylineBuilder();
        for (int i = 0; i < columns; i++) {
            area.add(x[i], upper[i]);
        }
        for (int i = columns - 1; i >= 0; i--) {
            area.add(x[i], lower[i]);
        }
        area.close();
        surface.fill(area.build(), Palette.pen(curve.pen(), theme).colour().withOpacity(opacity));
    }

    /** Within the frame: what a logarithmic axis has no place for lies below it. */
    private double y(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        return axes.upright().scale().shows(value)
                ? axes.frame().withinY(axes.y(value))
                : value > 0 ? axes.frame().top() : axes.frame().bottom();
    }
}
