package ravine.figure;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Pen;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** The thin edge that parts a path from any ground. It lies under all paths, so that where paths run together each shows between the dashes of the next. */
record PathHalo(Axes axes, Trace trace, Theme theme) implements Layer {

    private static final double EDGE = 1.3;

    @Override
    public String name() {
        return "halo " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        var halo = stroke(Palette.pen(trace.pen(), theme), theme);
        surface.stroke(trace.path(axes), halo);
        var beads = trace.steps(axes, theme.size(TracePath.SPACING));
        surface.dots(beads, theme.size(TracePath.BEAD + 2 * EDGE), halo.colour());
    }

    /** The halo of a line that this pen draws. */
    static Stroke stroke(Pen pen, Theme theme) {
        return Stroke.rounded(theme.haloFor(pen.colour()).withOpacity(0.9), theme.size(TracePath.WIDTH + 2 * EDGE));
    }
}
