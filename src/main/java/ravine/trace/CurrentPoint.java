package ravine.trace;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/**
 * Where a method stands: its marker, large, beside the point by {@code aside} where others stand on it too; beyond the view an arrowhead
 * on the nearest edge that points to it.
 */
record CurrentPoint(Axes axes, Trace trace, Vec aside, Theme theme) implements Layer {

    @Override
    public String name() {
        return "point " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        double x1 = trace.x1(trace.shown() - 1);
        double x2 = trace.x2(trace.shown() - 1);
        var pen = Palette.pen(trace.pen(), theme);
        if (axes.shows(x1, x2)) {
            LineSample.marker(surface, pen, theme, axes.x(x1) + aside.x1(), axes.y(x2) + aside.x2());
        } else if (!Double.isNaN(x1) && !Double.isNaN(x2)) {
            EdgeArrow.towards(axes, x1, x2, theme).draw(surface, pen.colour(), theme);
        }
    }
}
