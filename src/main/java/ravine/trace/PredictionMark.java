package ravine.trace;

import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Marker;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Where a person thinks that a method will be, as a ring with a cross, and the line from there to where it is. */
record PredictionMark(Axes axes, Vec guess, Optional<Vec> truth, Theme theme) implements Layer {

    private static final int SIDES = 32;

    @Override
    public String name() {
        return "prediction";
    }

    @Override
    public void draw(Surface surface) {
        double x = axes.x(guess.x1());
        double y = axes.y(guess.x2());
        double radius = theme.size(9);
        var ring = new double[2 * SIDES];
        for (int i = 0; i < SIDES; i++) {
            ring[2 * i] = x + radius * Math.cos(2 * Math.PI * i / SIDES);
            ring[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / SIDES);
        }
        for (var stroke : new Stroke[] {
            Stroke.rounded(KnownMinimum.FILL, theme.size(4)), Stroke.rounded(KnownMinimum.EDGE, theme.size(1.8))
        }) {
            surface.stroke(Polylines.ring(ring), stroke);
            surface.stroke(Polylines.of(x - radius / 2, y, x + radius / 2, y), stroke);
            surface.stroke(Polylines.of(x, y - radius / 2, x, y + radius / 2), stroke);
            truth.ifPresent(
                    there -> surface.stroke(Polylines.of(x, y, axes.x(there.x1()), axes.y(there.x2())), stroke));
        }
        truth.ifPresent(there -> Marker.DIAMOND.draw(
                surface,
                axes.x(there.x1()),
                axes.y(there.x2()),
                theme.size(5),
                KnownMinimum.FILL,
                KnownMinimum.EDGE,
                theme.size(1.5)));
    }
}
