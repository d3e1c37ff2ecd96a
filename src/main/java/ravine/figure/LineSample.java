package ravine.figure;

import ravine.draw.Pen;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** A short piece of a path's line with its marker on it, by which legends and lists tell the methods apart. */
public final class LineSample {

    /** Width and height in pixels at scale 1. */
    public static final double WIDTH = 48;

    public static final double HEIGHT = 18;

    private LineSample() {}

    /** Draws the sample from {@code x} to the right, its line at {@code y}. */
    public static void draw(Surface surface, Pen pen, Theme theme, double x, double y) {
        var line = Polylines.of(x, y, x + theme.size(WIDTH), y);
        surface.stroke(line, PathHalo.stroke(pen, theme));
        surface.stroke(line, pen.stroke(theme.size(TracePath.WIDTH)));
        CurrentPoint.draw(surface, pen, theme, x + theme.size(WIDTH / 2), y);
    }

    /** Draws the marker alone, as it stands on a path. */
    public static void marker(Surface surface, Pen pen, Theme theme, double x, double y) {
        CurrentPoint.draw(surface, pen, theme, x, y);
    }
}
