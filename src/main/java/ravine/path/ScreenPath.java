package ravine.path;

import java.util.Arrays;
import java.util.BitSet;
import ravine.axis.Axes;
import ravine.draw.Polylines;

/**
 * A path as pixels, walked once, of which the part up to any step can be had: cut exactly at the edge of the view. NaN interrupts it;
 * infinite coordinates count as immensely far away. Points that no eye can tell apart are one, and of a very long path the parts
 * that lie over others are left out.
 */
public final class ScreenPath {

    /** Points nearer to each other than this are drawn as one, in pixels. */
    private static final double TOO_NEAR = 0.2;

    /** Points that lie beside a straight line by less than this do not bend it. */
    private static final double BESIDE = 0.06;

    /** From so many vertices on, what lies over other parts of the path is left out, and of a decimated path, which has lost some already, from so many. */
    static final int MANY = 5000;

    private static final int MANY_DECIMATED = 200;

    private final Axes axes;
    private final double[] x1;
    private final double[] x2;
    private final Polylines lines;
    private final int[] steps;
    private final BitSet waiting;

    /** {@code steps} has the step with which each vertex came, {@code waiting} the steps that have none though the path goes on there. */
    ScreenPath(Axes axes, double[] x1, double[] x2, Polylines lines, int[] steps, BitSet waiting) {
        this.axes = axes;
        this.x1 = x1;
        this.x2 = x2;
        this.lines = lines;
        this.steps = steps;
        this.waiting = waiting;
    }

    /** The path through the points at these steps on linear axes; where some are left out in between it is interrupted. */
    static ScreenPath of(Axes axes, double[] x1, double[] x2, StepSelection steps) {
        var clip = new LineClip(axes, BESIDE, TOO_NEAR, steps.areAll() ? MANY : MANY_DECIMATED);
        for (int i = 0; i < steps.count(); i++) {
            int step = steps.at(i);
            clip.lineTo(step, x1[step], x2[step]);
        }
        return clip.build(x1, x2);
    }

    /** The first {@code count} points of a path as pixels; where a scale has no place for a number the path leaves the view. */
    public static Polylines line(Axes axes, double[] x, double[] y, int count) {
        var steps = StepSelection.all(count);
        if (axes.areLinear()) {
            return of(axes, x, y, steps).upTo(count);
        }
        double[] across = axes.across().scale().places(x, count);
        double[] up = axes.upright().scale().places(y, count);
        return of(axes.inPlaces(), across, up, steps).upTo(count);
    }

    Axes axes() {
        return axes;
    }

    /** The part through the first {@code count} points. */
    Polylines upTo(int count) {
        int after = Arrays.binarySearch(steps, count);
        int vertices = after < 0 ? -1 - after : first(after);
        var part = lines.upTo(vertices);
        int last = count - 1;
        return last >= 0 && waiting.get(last)
                ? part.to(axes.frame().withinX(axes.x(x1[last])), axes.frame().withinY(axes.y(x2[last])))
                : part;
    }

    /** The first of the vertices that came with the same step. */
    private int first(int vertex) {
        int first = vertex;
        while (first > 0 && steps[first - 1] == steps[first]) {
            first--;
        }
        return first;
    }
}
