package ravine.chart;

import ravine.axis.Axes;
import ravine.axis.Scale;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** The marker on one point of a curve, or at the edge of the chart an arrow towards a point beyond it. */
record CurvePoint(Curve curve, int index, Scale scaling, Theme theme) implements Layer {

    /** Markers are this much smaller than in the plane. */
    private static final double SMALLER = 0.75;

    @Override
    public String name() {
        return "point " + curve.name();
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        double place = scaling.place(curve.y(index));
        var small = theme.scaled(SMALLER);
        var pen = Palette.pen(curve.pen(), small);
        if (axes.shows(curve.x(index), place)) {
            LineSample.marker(surface, pen, small, axes.x(curve.x(index)), axes.y(place));
        } else if (!Double.isNaN(place)) {
            EdgeArrow.towards(axes, curve.x(index), place, small).draw(surface, pen.colour(), small);
        }
    }
}
