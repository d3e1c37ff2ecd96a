package ravine.trace;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** The thin edge that parts a path from any background. It lies under all paths, so that where paths run together each shows between the dashes of the next. */
record PathHalo(Axes axes, Trace trace, Theme theme) implements Layer {

    @Override
    public String name() {
        return "halo " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        var halo = LineSample.halo(Palette.pen(trace.pen(), theme), theme);
        surface.stroke(trace.path(axes), halo);
        var dots = trace.steps(axes, theme.size(TracePath.SPACING));
        surface.dots(dots, theme.size(TracePath.DOT + 2 * LineSample.EDGE), halo.colour());
    }
}
