package ravine.figure;

import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;

/** The plane as its axes show it. */
public record FlatProjection(Axes axes) implements Projection {

    @Override
    public Frame frame() {
        return axes.frame();
    }

    @Override
    public boolean shows(double x1, double x2) {
        return axes.shows(x1, x2);
    }

    @Override
    public double x(double x1, double x2) {
        return axes.x(x1);
    }

    @Override
    public double y(double x1, double x2) {
        return axes.y(x2);
    }

    @Override
    public EdgeArrow arrow(double x1, double x2, Theme theme) {
        return EdgeArrow.towards(axes, x1, x2, theme);
    }
}
