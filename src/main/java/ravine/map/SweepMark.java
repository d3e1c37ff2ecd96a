package ravine.map;

import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** An upright line with a handle at its top, at a value of a sweep's key. */
record SweepMark(Axes axes, double value, Theme theme) implements Layer {

    private static final double HANDLE = 9;

    @Override
    public String name() {
        return "shown value";
    }

    @Override
    public void draw(Surface surface) {
        double x = axes.x(value);
        double top = axes.frame().top();
        surface.stroke(Polylines.of(x, top, x, axes.frame().bottom()), Stroke.of(theme.text(), theme.size(1.6)));
        surface.dots(Polylines.of(x, top), theme.size(HANDLE), theme.text());
    }
}
