package ravine.trace;

import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Marker;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/**
 * Where a person thinks that a method will be, as a ring with a cross, or as the head of an arrow, and the line from there to where it is; all places are pixels.
 *
 * @param frame what it stays in
 * @param tail where the arrow begins, if it is one
 * @param truth where the method is, if that is known
 */
public record PredictionMark(Frame frame, Vec guess, Optional<Vec> tail, Optional<Vec> truth, Theme theme)
        implements Layer {

    private static final int SIDES = 32;

    /** How far the two sides of an arrow's head are turned from its shaft, in radians. */
    private static final double SPREAD = 0.45;

    @Override
    public String name() {
        return "prediction";
    }

    @Override
    public void draw(Surface surface) {
        if (!frame.contains(guess.x1(), guess.x2())) {
            return;
        }
        for (var stroke : new Stroke[] {
            Stroke.rounded(KnownMinimum.FILL, theme.size(4)), Stroke.rounded(KnownMinimum.EDGE, theme.size(1.8))
        }) {
            tail.ifPresentOrElse(from -> arrow(surface, from, stroke), () -> ring(surface, stroke));
            shown().ifPresent(there ->
                    surface.stroke(Polylines.of(guess.x1(), guess.x2(), there.x1(), there.x2()), stroke));
        }
        shown().ifPresent(there -> Marker.DIAMOND.draw(
                surface, there.x1(), there.x2(), theme.size(5), KnownMinimum.FILL, KnownMinimum.EDGE, theme.size(1.5)));
    }

    private Optional<Vec> shown() {
        return truth.filter(there -> frame.contains(there.x1(), there.x2()));
    }

    private void ring(Surface surface, Stroke stroke) {
        double x = guess.x1();
        double y = guess.x2();
        double radius = theme.size(9);
        var ring = new double[2 * SIDES];
        for (int i = 0; i < SIDES; i++) {
            ring[2 * i] = x + radius * Math.cos(2 * Math.PI * i / SIDES);
            ring[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / SIDES);
        }
        surface.stroke(Polylines.ring(ring), stroke);
        surface.stroke(Polylines.of(x - radius / 2, y, x + radius / 2, y), stroke);
        surface.stroke(Polylines.of(x, y - radius / 2, x, y + radius / 2), stroke);
    }

    private void arrow(Surface surface, Vec from, Stroke stroke) {
        double back = Math.atan2(from.x2() - guess.x2(), from.x1() - guess.x1());
        double length = theme.size(11);
        surface.stroke(Polylines.of(from.x1(), from.x2(), guess.x1(), guess.x2()), stroke);
        surface.stroke(
                Polylines.of(
                        guess.x1() + length * Math.cos(back - SPREAD),
                        guess.x2() + length * Math.sin(back - SPREAD),
                        guess.x1(),
                        guess.x2(),
                        guess.x1() + length * Math.cos(back + SPREAD),
                        guess.x2() + length * Math.sin(back + SPREAD)),
                stroke);
    }
}
