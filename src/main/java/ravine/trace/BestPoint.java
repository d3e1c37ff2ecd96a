package ravine.trace;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The step of a path that is the best by validation, once the path has come there: a ring with words beside it. */
public record BestPoint(Axes axes, Trace trace, int best, Theme theme) implements Layer {

    private static final double RADIUS = 5.5;

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
        var words = "best by validation: step " + best;
        tags.put(
                words,
                colour,
                List.of(
                        tags.beside(words, x, y, 1, 0, 14),
                        tags.beside(words, x, y, -1, 0, 14),
                        tags.beside(words, x, y, 0, -1, 14),
                        tags.beside(words, x, y, 0, 1, 14)));
        tags.draw(surface);
    }
}
