package ravine.path;

import java.util.Arrays;
import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/**
 * Those of some points of a path that lie in the view, as one piece, without any that is nearer than {@code spacing} pixels to the one before; of
 * very many only those that do not lie on others.
 */
public final class StepDots {

    /** From so many dots on, those that lie on others are left out, and of a decimated path, which has lost some already, from so many. */
    private static final int MANY = 1000;

    private static final int MANY_DECIMATED = 200;

    private final Axes axes;
    private final double spacing;
    private final Polylines points;
    private final int[] steps;

    private StepDots(Axes axes, double spacing, Polylines points, int[] steps) {
        this.axes = axes;
        this.spacing = spacing;
        this.points = points;
        this.steps = steps;
    }

    static StepDots of(Axes axes, double spacing, double[] x1, double[] x2, StepSelection steps) {
        var builder = new PolylineBuilder();
        var passed = new VisitedCells(axes.frame(), spacing / 3);
        int many = steps.areAll() ? MANY : MANY_DECIMATED;
        var kept = new int[64];
        int dots = 0;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = 0; k < steps.count(); k++) {
            int i = steps.at(k);
            double x = axes.x(x1[i]);
            double y = axes.y(x2[i]);
            if (axes.shows(x1[i], x2[i]) && !isShort(x - lastX, y - lastY, spacing)) {
                lastX = x;
                lastY = y;
                boolean fresh = dots < many
                        || passed.isNew(axes.frame().withinX(x), axes.frame().withinY(y));
                if (fresh) {
                    builder.add(x, y);
                    kept = dots == kept.length ? Arrays.copyOf(kept, 2 * dots) : kept;
                    kept[dots++] = i;
                }
            }
        }
        builder.end();
        return new StepDots(axes, spacing, builder.build(), Arrays.copyOf(kept, dots));
    }

    /** Those of the first {@code count} points of a path that lie in the view. */
    public static Polylines points(Axes axes, double[] x1, double[] x2, int count, double spacing) {
        return of(axes, spacing, x1, x2, StepSelection.all(count)).upTo(count);
    }

    /** Whether a way is shorter than this. */
    private static boolean isShort(double x, double y, double length) {
        return x * x + y * y < length * length;
    }

    boolean isFor(Axes wanted, double apart) {
        return axes.isLike(wanted) && spacing == apart;
    }

    /** The dots on the first {@code count} points. */
    Polylines upTo(int count) {
        int place = Arrays.binarySearch(steps, count);
        return points.upTo(place < 0 ? -1 - place : place);
    }
}
