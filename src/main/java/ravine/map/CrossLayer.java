package ravine.map;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;

/** A cross at a pair of values, white in black, or at the edge of the frame an arrow towards it. */
record CrossLayer(Axes axes, Vec at, Theme theme) implements Layer {

    private static final double ARM = 11;
    private static final double GAP = 3;

    private static final Colour LIGHT = Colour.of("ffffff");
    private static final Colour DARK = Colour.of("000000");

    @Override
    public String name() {
        return "cross";
    }

    @Override
    public void draw(Surface surface) {
        if (!axes.shows(at.x1(), at.x2())) {
            EdgeArrow.towards(axes, at.x1(), at.x2(), theme).draw(surface, LIGHT, theme);
            return;
        }
        double x = axes.x(at.x1());
        double y = axes.y(at.x2());
        double arm = theme.size(ARM);
        double gap = theme.size(GAP);
        for (var stroke : new Stroke[] {Stroke.rounded(DARK, theme.size(5)), Stroke.rounded(LIGHT, theme.size(2))}) {
            surface.stroke(Polylines.of(x - arm, y, x - gap, y), stroke);
            surface.stroke(Polylines.of(x + gap, y, x + arm, y), stroke);
            surface.stroke(Polylines.of(x, y - arm, x, y - gap), stroke);
            surface.stroke(Polylines.of(x, y + gap, x, y + arm), stroke);
        }
    }
}
