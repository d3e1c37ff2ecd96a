package ravine.chart;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** The marker on one point of a curve, or at the edge of the chart an arrow towards a point beyond it. */
record CurvePoint(Axes axes, Curve curve, int index, Theme theme) implements Layer {

    /** Markers are this much smaller than in the plane. */
    private static final double SMALLER = 0.75;

    @Override
    public String name() {
        return "point " + curve.name();
    }

    @Override
    public void draw(Surface surface) {
        double value = curve.y(index);
        var small = theme.scaled(SMALLER);
        var pen = Palette.pen(curve.pen(), small);
        if (axes.shows(curve.x(index), value)) {
            LineSample.marker(surface, pen, small, axes.x(curve.x(index)), axes.y(value));
        } else if (!Double.isNaN(value)) {
            EdgeArrow.towards(axes, curve.x(index), value, small).draw(surface, pen.colour(), small);
        }
    }
}
