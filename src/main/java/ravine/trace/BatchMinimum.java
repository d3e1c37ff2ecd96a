package ravine.trace;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;

/** The minimum of f over a batch: a star in the method's colour, or beyond the view an arrowhead on the nearest edge. */
public record BatchMinimum(Axes axes, int pen, Vec at, Theme theme) implements Layer {

    private static final double RADIUS = 5;

    @Override
    public String name() {
        return "minimum of the batch";
    }

    @Override
    public void draw(Surface surface) {
        var colour = Palette.pen(pen, theme).colour();
        if (axes.shows(at.x1(), at.x2())) {
            star(surface, colour, theme, axes.x(at.x1()), axes.y(at.x2()));
        } else {
            EdgeArrow.towards(axes, at.x1(), at.x2(), theme).draw(surface, colour, theme);
        }
    }

    /** Draws the star alone. */
    static void star(Surface surface, Colour colour, Theme theme, double x, double y) {
        Marker.STAR.draw(surface, x, y, theme.size(RADIUS + 1.5), theme.haloFor(colour), theme.ink(), theme.size(1));
        Marker.STAR.draw(surface, x, y, theme.size(RADIUS), colour, colour, 0);
    }
}
