package ravine.trace;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A known minimum of f: a pale star. */
record KnownMinimum(Axes axes, Vec at, Theme theme) implements Layer {

    static final Colour FILL = Colour.of("ffffff");
    static final Colour EDGE = Colour.of("1f2328");

    @Override
    public String name() {
        return "minimum";
    }

    @Override
    public void draw(Surface surface) {
        if (axes.shows(at.x1(), at.x2())) {
            Marker.STAR.draw(surface, axes.x(at.x1()), axes.y(at.x2()), theme.size(5.5), FILL, EDGE, theme.size(1.1));
        }
    }
}
