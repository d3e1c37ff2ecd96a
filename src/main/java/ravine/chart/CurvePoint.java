package ravine.chart;

import ravine.figure.Axes;
import ravine.figure.Layer;
import ravine.figure.Palette;
import ravine.figure.Sample;
import ravine.figure.Surface;
import ravine.figure.Theme;

/** The marker on one point of a curve, where the axes show it. */
record CurvePoint(Curve curve, int index, Scaling scaling, Theme theme) implements Layer {

    /** Markers are this much smaller than in the plane. */
    private static final double SMALLER = 0.75;

    @Override
    public String name() {
        return "point " + curve.name();
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        double value = curve.y(index);
        if (scaling.shows(value) && axes.shows(curve.x(index), scaling.place(value))) {
            var small = theme.scaled(SMALLER);
            double x = axes.x(curve.x(index));
            Sample.marker(surface, Palette.pen(curve.pen(), small), small, x, axes.y(scaling.place(value)));
        }
    }
}
