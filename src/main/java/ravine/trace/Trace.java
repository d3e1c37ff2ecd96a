package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.path.CachedPath;

/** A path to draw: points 0 to {@code length} − 1 in columns that are shared, not copied, and must not change. */
public final class Trace {

    /** So many points are worth waking another processor for. */
    private static final long MANY = 20_000;

    private final String name;
    private final String settings;
    private final int pen;
    private final CachedPath points;
    private final int shown;

    private Trace(String name, String settings, int pen, CachedPath points, int shown) {
        this.name = name;
        this.settings = settings;
        this.pen = pen;
        this.points = points;
        this.shown = Math.max(1, Math.min(points.length(), shown));
    }

    /** A path shown whole. The columns may be longer than {@code length}, which is at least 1. */
    public static Trace of(String name, String settings, int pen, double[] x1, double[] x2, int length) {
        return new Trace(name, settings, pen, new CachedPath(x1, x2, length), length);
    }

    /** The same path with only its first {@code count} points shown, at least one. */
    public Trace shown(int count) {
        return new Trace(name, settings, pen, points, count);
    }

    /** The same path under another name and with another pen. */
    public Trace named(String otherName, String otherSettings, int otherPen) {
        return new Trace(otherName, otherSettings, otherPen, points, shown);
    }

    /** Whether this is the same path, under whichever name. */
    public boolean hasPathOf(Trace other) {
        return points == other.points;
    }

    /** Whether this is the same path under the same name, shown to whichever point. */
    boolean isPartOf(Trace other) {
        return points == other.points && name.equals(other.name) && settings.equals(other.settings) && pen == other.pen;
    }

    /** Finds where long paths and their steps lie in a picture before they are drawn, on all processors. */
    static void place(List<Trace> traces, Axes axes, double spacing) {
        if (traces.stream().mapToLong(Trace::length).sum() > MANY) {
            var places = new ArrayList<Runnable>();
            for (var trace : traces) {
                places.add(() -> trace.path(axes));
                places.add(() -> trace.steps(axes, spacing));
            }
            places.parallelStream().forEach(Runnable::run);
        }
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
        return points.length();
    }

    public int shown() {
        return shown;
    }

    public double x1(int index) {
        return points.x1(index);
    }

    public double x2(int index) {
        return points.x2(index);
    }

    /** The shown part, cut at the edge of the view. */
    Polylines path(Axes axes) {
        return points.path(axes, shown);
    }

    /** The whole path, cut at the edge of the view. */
    Polylines wholePath(Axes axes) {
        return points.path(axes, points.length());
    }

    /** The shown steps in view, thinned to a spacing in pixels. */
    Polylines steps(Axes axes, double spacing) {
        return points.dots(axes, spacing, shown);
    }
}
