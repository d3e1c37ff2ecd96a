package ravine.trace;

import ravine.Vec;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** A start: a ring, so that the paths that leave it show through. */
record StartPoint(Projection places, Vec at, Theme theme) implements Layer {

    private static final double DIAMETER = 11;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void draw(Surface surface) {
        if (!places.shows(at.x1(), at.x2())) {
            return;
        }
        double x = places.x(at.x1(), at.x2());
        double y = places.y(at.x1(), at.x2());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 3), theme.halo());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 2.5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 6), theme.halo());
    }
}
