package ravine.trace;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A start: a ring, so that the paths that leave it show through. */
record StartPoint(Axes axes, Vec at, Theme theme) implements Layer {

    private static final double DIAMETER = 11;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void draw(Surface surface) {
        if (!axes.shows(at.x1(), at.x2())) {
            return;
        }
        double x = axes.x(at.x1());
        double y = axes.y(at.x2());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 3), theme.halo());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 2.5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 6), theme.halo());
    }
}
