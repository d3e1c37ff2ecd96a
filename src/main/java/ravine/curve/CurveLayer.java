package ravine.curve;

import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/** The line of a curve, interrupted where the function has no value or jumps from above the frame to below it. */
record CurveLayer(Polylines line, Theme theme) implements Layer {

    private static final double WIDTH = 2.4;

    static Polylines pixels(Axes axes, CurveSamples samples) {
        int count = samples.count();
        var x = new double[2 * count];
        var y = new double[2 * count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0 && side(axes, samples.y(i - 1)) * side(axes, samples.y(i)) < 0) {
                x[length] = samples.x(i);
                y[length] = Double.NaN;
                length++;
            }
            x[length] = samples.x(i);
            y[length] = samples.y(i);
            length++;
        }
        return ScreenPath.line(axes, x, y, length);
    }

    /** 1 above the frame, −1 below it, 0 between. */
    private static int side(Axes axes, double value) {
        double place = axes.upright().scale().place(value);
        return place > axes.upright().to() ? 1 : place < axes.upright().from() ? -1 : 0;
    }

    @Override
    public String name() {
        return "curve";
    }

    @Override
    public void draw(Surface surface) {
        surface.stroke(line, Stroke.rounded(theme.text(), theme.size(WIDTH)));
    }
}
