package ravine.figure;

import ravine.contour.Polylines;

/** A path to draw: points 0 to {@code length} − 1 in columns that are shared, not copied, and must not change. */
public final class Trace {

    private final String name;
    private final String settings;
    private final int pen;
    private final double[] x1;
    private final double[] x2;
    private final int length;
    private final int shown;

    private Trace(String name, String settings, int pen, double[] x1, double[] x2, int length, int shown) {
        this.name = name;
        this.settings = settings;
        this.pen = pen;
        this.x1 = x1;
        this.x2 = x2;
        this.length = length;
        this.shown = Math.max(1, Math.min(length, shown));
    }

    /** A path shown whole. The columns may be longer than {@code length}, which is at least 1. */
    public static Trace of(String name, String settings, int pen, double[] x1, double[] x2, int length) {
        if (length < 1 || length > x1.length || length > x2.length) {
            throw new IllegalArgumentException("no path of " + length + " points");
        }
        return new Trace(name, settings, pen, x1, x2, length, length);
    }

    /** The same path with only its first {@code count} points shown, at least one. */
    public Trace shown(int count) {
        return new Trace(name, settings, pen, x1, x2, length, count);
    }

    /** The method's name. */
    public String name() {
        return name;
    }

    /** The method's key values as shown in the legend, such as "η 0.6  β 0.5"; may be empty. */
    public String settings() {
        return settings;
    }

    /** The number of the pen in the {@link Palette}. */
    public int pen() {
        return pen;
    }

    public int length() {
        return length;
    }

    public int shown() {
        return shown;
    }

    public double x1(int index) {
        return x1[index];
    }

    public double x2(int index) {
        return x2[index];
    }

    /** The shown part, cut at the edge of the view. */
    Polylines path(Axes axes) {
        return axes.path(x1, x2, shown);
    }

    /** The whole path, cut at the edge of the view. */
    Polylines wholePath(Axes axes) {
        return axes.path(x1, x2, length);
    }

    /** The shown steps in view, thinned to a spacing in pixels. */
    Polylines steps(Axes axes, double spacing) {
        return axes.points(x1, x2, shown, spacing);
    }
}
