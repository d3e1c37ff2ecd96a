package ravine.trace;

import ravine.axis.Axes;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The whole path of a method as it was before: a thin line in the colour of texts that step back. */
record GhostPath(Axes axes, Trace trace, Theme theme) implements Layer {

    private static final double WIDTH = 1.4;
    private static final double EDGE = 0.8;

    @Override
    public String name() {
        return "ghost " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        var path = trace.wholePath(axes);
        surface.stroke(path, Stroke.rounded(theme.halo().withOpacity(0.8), theme.size(WIDTH + 2 * EDGE)));
        surface.stroke(path, Stroke.rounded(theme.muted(), theme.size(WIDTH)));
    }
}
