package ravine.trace;

import ravine.Vec;
import ravine.draw.Anchor;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/**
 * A start: a ring, so that the paths that leave it show through.
 *
 * @param label its number within the ring, where there are several; empty where there is one
 */
record StartPoint(Projection places, Vec at, String label, Theme theme) implements Layer {

    private static final double DIAMETER = 11;

    /** Room about a number. */
    private static final double AROUND = 7;

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
        if (!label.isEmpty()) {
            draw(surface, x, y);
            return;
        }
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER + 3), theme.halo());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 2.5), theme.ink());
        surface.dots(Polylines.of(x, y), theme.size(DIAMETER - 6), theme.halo());
    }

    private void draw(Surface surface, double x, double y) {
        var text = TextStyle.of(theme.small().size(), theme.ink()).at(Anchor.MIDDLE);
        double diameter = Math.max(text.size(), text.width(label)) + theme.size(AROUND);
        surface.dots(Polylines.of(x, y), diameter + theme.size(4), theme.halo());
        surface.dots(Polylines.of(x, y), diameter + theme.size(2), theme.ink());
        surface.dots(Polylines.of(x, y), diameter - theme.size(1), theme.halo());
        surface.text(label, x, y + 0.34 * text.size(), text);
    }
}
