package ravine.trace;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** A method's path so far: a line with its dashes and a dot on each step. */
record TracePath(Axes axes, Trace trace, Theme theme) implements Layer {

    static final double DOT = 5.2;
    /** Steps nearer than this have one dot between them, in pixels. */
    static final double SPACING = 12;

    @Override
    public String name() {
        return "path " + trace.name();
    }

    @Override
    public void draw(Surface surface) {
        var pen = Palette.pen(trace.pen(), theme);
        var path = trace.path(axes);
        var dots = trace.steps(axes, theme.size(SPACING));
        surface.stroke(path, pen.stroke(theme.size(LineSample.LINE)));
        surface.dots(dots, theme.size(DOT), pen.colour());
    }
}
