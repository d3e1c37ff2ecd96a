package ravine.chart;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Pen;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.StepDots;

/**
 * The first {@code count} points of a curve, in its pen, with a dot on each where they are few or no line is wanted.
 *
 * @param columns the curve as these axes show it
 * @param opacity from 0 to 1
 */
record CurveLine(Axes axes, Curve curve, ThinnedCurve columns, int count, Theme theme, double opacity)
        implements Layer {

    private static final double WIDTH = 2;
    private static final double DOT = 4.4;
    private static final double DOT_ALONE = 3.2;

    /** Points at least this far apart on the whole of what is shown have dots, in pixels. */
    private static final double SPACING = 12;

    @Override
    public String name() {
        return "curve " + curve.name();
    }

    @Override
    public void draw(Surface surface) {
        var pen = pale(Palette.pen(curve.pen(), theme));
        if (curve.isDotted()) {
            surface.dots(dots(), theme.size(DOT_ALONE), pen.colour());
            return;
        }
        surface.stroke(columns.line(count), pen.stroke(theme.size(WIDTH)));
        int shown = curve.behind(axes.across()) - curve.before(axes.across()) + 1;
        if (axes.frame().width() >= theme.size(SPACING) * shown) {
            surface.dots(dots(), theme.size(DOT), pen.colour());
        }
    }

    private Pen pale(Pen pen) {
        return new Pen(pen.colour().mix(theme.background(), 1 - opacity), pen.dash(), pen.marker());
    }

    private Polylines dots() {
        var x = new double[count];
        var y = new double[count];
        var scale = axes.upright().scale();
        for (int i = 0; i < count; i++) {
            x[i] = curve.x(i);
            y[i] = scale.shows(curve.y(i)) ? curve.y(i) : Double.NaN;
        }
        return StepDots.points(axes, x, y, count, 0);
    }
}
