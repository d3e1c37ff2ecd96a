package ravine.chart;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Pen;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
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
    private static final double THIN = 1.5;
    private static final List<Double> DASHES = List.of(3.0, 3.0);
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
        if (curve.line() == Curve.Line.NONE) {
            surface.dots(dots(), theme.size(DOT_ALONE), pen.colour());
            return;
        }
        boolean dashed = curve.line() == Curve.Line.DASHED;
        surface.stroke(
                columns.line(count),
                dashed
                        ? new Stroke(
                                pen.colour(),
                                theme.size(THIN),
                                DASHES.stream().map(theme::size).toList(),
                                false)
                        : pen.stroke(theme.size(WIDTH)));
        int shown = curve.behind(axes.across()) - curve.before(axes.across()) + 1;
        if (!dashed && axes.frame().width() >= theme.size(SPACING) * shown) {
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
