package ravine.path;

import org.jspecify.annotations.Nullable;
import ravine.axis.Axes;
import ravine.axis.Scale;
import ravine.draw.Polylines;

/**
 * The points of a path, which all traces that show a part of it share. It caches how they lie on the axes that were asked for last; any
 * thread may ask, and those that ask at once find the same.
 */
public final class CachedPath {

    /** How long the side of a grid's cell is at most, in pixels: for the path, and for its points, which are farther apart. */
    private static final double WAY_CELL = 0.75;

    private static final double POINT_CELL = 1.5;

    private final double[] x1;
    private final double[] x2;
    private final int length;
    private final DecimationCache ways;
    private final DecimationCache points;
    private volatile @Nullable ScaledPath scaled;
    private volatile @Nullable ScreenPath path;
    private volatile @Nullable StepDots dots;

    public CachedPath(double[] x1, double[] x2, int length) {
        if (length < 1 || length > x1.length || length > x2.length) {
            throw new IllegalArgumentException("no path of " + length + " points");
        }
        this.x1 = x1;
        this.x2 = x2;
        this.length = length;
        ways = new DecimationCache(length, WAY_CELL, grid -> PathDecimation.ways(grid, x1, x2, length));
        points = new DecimationCache(length, POINT_CELL, grid -> PathDecimation.points(grid, x1, x2, length));
    }

    public int length() {
        return length;
    }

    public double x1(int index) {
        return x1[index];
    }

    public double x2(int index) {
        return x2[index];
    }

    /** The first {@code count} points, cut at the edge of the view. */
    public Polylines path(Axes axes, int count) {
        return on(axes).linearPath(axes.inPlaces(), count);
    }

    private Polylines linearPath(Axes axes, int count) {
        var kept = path;
        if (kept == null || !kept.axes().isLike(axes)) {
            kept = ScreenPath.of(axes, x1, x2, ways.on(axes));
            path = kept;
        }
        return kept.upTo(count);
    }

    /** Those of the first {@code count} points that are in view, thinned to a spacing in pixels. */
    public Polylines dots(Axes axes, double spacing, int count) {
        return on(axes).linearBeads(axes.inPlaces(), spacing, count);
    }

    private Polylines linearBeads(Axes axes, double spacing, int count) {
        var kept = dots;
        if (kept == null || !kept.isFor(axes, spacing)) {
            kept = StepDots.of(axes, spacing, x1, x2, points.on(axes));
            dots = kept;
        }
        return kept.upTo(count);
    }

    /** The path as places of some scales. */
    private record ScaledPath(Scale across, Scale upright, CachedPath places) {}

    /** The path as places of the axes' scales; itself where these are linear. */
    private CachedPath on(Axes axes) {
        if (axes.areLinear()) {
            return this;
        }
        var across = axes.across().scale();
        var upright = axes.upright().scale();
        var kept = scaled;
        if (kept == null || kept.across != across || kept.upright != upright) {
            var places = new CachedPath(across.places(x1, length), upright.places(x2, length), length);
            kept = new ScaledPath(across, upright, places);
            scaled = kept;
        }
        return kept.places;
    }
}
