package ravine.trace;

import ravine.Vec;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** A known minimum of f: a pale star. */
record KnownMinimum(Projection places, Vec at, Theme theme) implements Layer {

    static final Colour FILL = Colour.of("ffffff");
    static final Colour EDGE = Colour.of("1f2328");

    /** The opacity of a mark that something lies before. */
    static final double HIDDEN = 0.4;

    @Override
    public String name() {
        return "minimum";
    }

    @Override
    public void draw(Surface surface) {
        if (places.shows(at.x1(), at.x2())) {
            double opacity = places.hides(at.x1(), at.x2()) ? HIDDEN : 1;
            Marker.STAR.draw(
                    surface,
                    places.x(at.x1(), at.x2()),
                    places.y(at.x1(), at.x2()),
                    theme.size(5.5),
                    FILL.withOpacity(opacity),
                    EDGE.withOpacity(opacity),
                    theme.size(1.1));
        }
    }
}
