package ravine.figure;

import ravine.draw.Pen;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** A short piece of a path's line with its marker on it, by which legends and lists tell the methods apart. */
public final class LineSample {

    /** Width and height in pixels at scale 1. */
    public static final double WIDTH = 48;

    public static final double HEIGHT = 26;

    /** How wide a path's line is, and the edge around it. */
    public static final double LINE = 2.2;

    public static final double EDGE = 1.3;

    private static final double RADIUS = 6.5;

    private LineSample() {}

    /** Draws the sample from {@code x} to the right, its line at {@code y}. */
    public static void draw(Surface surface, Pen pen, Theme theme, double x, double y) {
        draw(surface, pen, theme, x, y, WIDTH);
    }

    /** Draws a sample so many pixels wide at scale 1. */
    public static void draw(Surface surface, Pen pen, Theme theme, double x, double y, double width) {
        var line = Polylines.of(x, y, x + theme.size(width), y);
        surface.stroke(line, halo(pen, theme));
        surface.stroke(line, pen.stroke(theme.size(LINE)));
        marker(surface, pen, theme, x + theme.size(width / 2), y);
    }

    /** The edge that parts a line of this pen from any ground. */
    public static Stroke halo(Pen pen, Theme theme) {
        return Stroke.rounded(theme.haloFor(pen.colour()).withOpacity(0.9), theme.size(LINE + 2 * EDGE));
    }

    /** Draws the marker alone, as it stands on a path. */
    public static void marker(Surface surface, Pen pen, Theme theme, double x, double y) {
        double radius = theme.size(RADIUS);
        var halo = theme.haloFor(pen.colour());
        var marker = pen.marker();
        marker.draw(surface, x, y, radius + theme.size(1.4), halo, theme.ink(), theme.size(0.8));
        marker.draw(surface, x, y, radius, pen.colour(), halo, theme.size(1.4));
    }

    /** Draws the marker of a point that something lies before: only its edge, through which that shows. */
    public static void hiddenMarker(Surface surface, Pen pen, Theme theme, double x, double y) {
        var edge = pen.marker().outline(x, y, theme.size(RADIUS));
        surface.stroke(edge, Stroke.of(theme.haloFor(pen.colour()).withOpacity(0.7), theme.size(3.4)));
        surface.stroke(edge, Stroke.of(pen.colour(), theme.size(1.6)));
    }
}
