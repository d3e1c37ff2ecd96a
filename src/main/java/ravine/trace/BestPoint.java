package ravine.trace;

import java.util.Comparator;
import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The step of a path that is the best by validation, once the path has come there: a ring with words beside it. */
public record BestPoint(Axes axes, Trace trace, int best, Theme theme) implements Layer {

    private static final double RADIUS = 5.5;

    /** How far the marker of the shown step reaches from its point. */
    private static final double MARKER = 12;

    private static final double ROUNDING = 0.1;

    /** So many of the steps after it are looked at, at most about: a frame has no time for a million. */
    private static final int LOOKED_AT = 1000;

    /** Beside it, over it and below it, moved into the frame: where the words may stand, the best place first. */
    private static final List<Vec> DIRECTIONS = List.of(new Vec(1, 0), new Vec(-1, 0), new Vec(0, -1), new Vec(0, 1));

    @Override
    public String name() {
        return "best " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        double x1 = trace.x1(best);
        double x2 = trace.x2(best);
        if (best >= trace.shown() || !axes.shows(x1, x2)) {
            return;
        }
        double x = axes.x(x1);
        double y = axes.y(x2);
        var colour = Palette.pen(trace.pen(), theme).colour();
        var centre = Polylines.of(x, y);
        surface.dots(centre, theme.size(2 * RADIUS + 4), theme.ink());
        surface.dots(centre, theme.size(2 * RADIUS + 2.5), theme.haloFor(colour));
        surface.dots(centre, theme.size(2 * RADIUS), colour);
        surface.dots(centre, theme.size(2 * RADIUS - 5), theme.haloFor(colour));
        var tags = new LabelPlacer(theme, axes.frame(), 0);
        tags.keepOff(x, y, RADIUS);
        var words = "best by validation: step " + best;
        DIRECTIONS.stream()
                .map(to -> tags.within(words, tags.beside(words, x, y, to.x1(), to.x2(), 14)))
                .filter(box -> axes.frame().width() > box.width() && tags.fits(box.inset(ROUNDING)))
                .min(Comparator.comparingInt(this::passing))
                .ifPresent(box -> tags.put(words, colour, box));
        tags.draw(surface);
    }

    /** At how many of the steps after it the path's marker lies over a box, whichever is shown: the words stay while the path grows. */
    private int passing(Frame box) {
        var around = box.inset(-theme.size(MARKER));
        int passing = 0;
        int stride = Math.max(1, (trace.length() - best) / LOOKED_AT);
        for (int i = best + 1; i < trace.length(); i += stride) {
            passing += around.contains(axes.x(trace.x1(i)), axes.y(trace.x2(i))) ? 1 : 0;
        }
        return passing;
    }
}
