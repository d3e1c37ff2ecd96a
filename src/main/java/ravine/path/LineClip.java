package ravine.path;

import java.util.Arrays;
import java.util.BitSet;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;

/** A path cut at the edge of the view by Liang and Barsky's method (ACM Transactions on Graphics 3, 1984), in pixels. */
final class LineClip {

    /** Coordinates beyond this are drawn as if they were this far away, so that no difference overflows. */
    private static final double FAR = Double.MAX_VALUE / 8;

    /** What lies over other parts is found by cells smaller than a line is wide, in pixels. */
    private static final double CELL = 2;

    private final Axes axes;
    private final Box view;
    private final int many;
    private final StraightCone wedge;
    private final PolylineBuilder builder = new PolylineBuilder();
    private final BitSet waitings = new BitSet();
    private final VisitedCells passed;
    private int[] steps = new int[64];
    private int vertices;
    private int step = -1;
    private double lastX1 = Double.NaN;
    private double lastX2 = Double.NaN;
    private boolean lastShown;
    private boolean open;
    private double drawnX;
    private double drawnY;
    private boolean waiting;
    /** Whether the last point is no vertex, for the way to it lies over others or no way from it is known to be new. */
    private boolean hidden;

    private double waitingX;
    private double waitingY;
    private int waitingStep;
    private double enter;
    private double leave;

    /**
     * Points that lie beside a straight line by less than so many pixels do not bend it; nearer than {@code tooNear} they are one. From
     * {@code many} vertices on, what lies over other parts of the path is left out.
     */
    LineClip(Axes axes, double beside, double tooNear, int many) {
        this.axes = axes;
        view = axes.view();
        this.many = many;
        wedge = new StraightCone(beside, tooNear);
        passed = new VisitedCells(axes.frame(), CELL);
    }

    /** Goes on to the point at a step; from one that is not the step before there is no way to it. */
    void lineTo(int atStep, double wishedX1, double wishedX2) {
        if (atStep > step + 1) {
            end();
            lastX1 = Double.NaN;
            lastShown = false;
        }
        step = atStep;
        double x1 = Math.max(-FAR, Math.min(FAR, wishedX1));
        double x2 = Math.max(-FAR, Math.min(FAR, wishedX2));
        boolean shown = axes.shows(x1, x2);
        if (!((shown && lastShown) ? whole() : cut(x1, x2))) {
            end();
        } else {
            double dx1 = x1 - lastX1;
            double dx2 = x2 - lastX2;
            if (enter > 0 || !open) {
                end();
                begin(enter == 0 ? lastX1 : lastX1 + enter * dx1, enter == 0 ? lastX2 : lastX2 + enter * dx2);
            }
            if (leave < 1) {
                draw(lastX1 + leave * dx1, lastX2 + leave * dx2);
                end();
            } else {
                draw(x1, x2);
            }
        }
        lastX1 = x1;
        lastX2 = x2;
        lastShown = shown;
    }

    private boolean whole() {
        enter = 0;
        leave = 1;
        return true;
    }

    /** Finds the part {@link #enter} to {@link #leave} of the segment from the last point that is in view; false if there is none. */
    private boolean cut(double x1, double x2) {
        if (Double.isNaN(lastX1 + lastX2) || Double.isNaN(x1 + x2)) {
            return false;
        }
        enter = 0;
        leave = 1;
        double dx1 = x1 - lastX1;
        double dx2 = x2 - lastX2;
        return edge(-dx1, lastX1 - view.x1Min())
                && edge(dx1, view.x1Max() - lastX1)
                && edge(-dx2, lastX2 - view.x2Min())
                && edge(dx2, view.x2Max() - lastX2);
    }

    /** Cuts by one edge: {@code outwards} is the segment's way over it, {@code room} the way from the last point to it. */
    private boolean edge(double outwards, double room) {
        if (outwards == 0) {
            return room >= 0;
        }
        double part = room / outwards;
        if (outwards < 0) {
            enter = Math.max(enter, part);
        } else {
            leave = Math.min(leave, part);
        }
        return enter <= leave;
    }

    private void begin(double x1, double x2) {
        hidden = vertices >= many;
        goOn(axes.frame().withinX(axes.x(x1)), axes.frame().withinY(axes.y(x2)));
        if (!hidden) {
            add(drawnX, drawnY, step);
        }
        open = true;
    }

    private void goOn(double x, double y) {
        drawnX = x;
        drawnY = y;
        wedge.from(x, y);
    }

    private void add(double x, double y, int ofStep) {
        if (vertices == steps.length) {
            steps = Arrays.copyOf(steps, 2 * vertices);
        }
        steps[vertices++] = ofStep;
        builder.add(x, y);
    }

    private void draw(double x1, double x2) {
        double x = axes.frame().withinX(axes.x(x1));
        double y = axes.frame().withinY(axes.y(x2));
        if (hidden) {
            emerge(x, y);
        } else {
            bend(x, y);
        }
    }

    /** A path that lay over others until now shows again where its way to the next point is new. */
    private void emerge(double x, double y) {
        if (passed.isNew(drawnX, drawnY, x, y)) {
            hidden = false;
            add(drawnX, drawnY, step);
            add(x, y, step);
            wedge.from(x, y);
        }
        drawnX = x;
        drawnY = y;
    }

    /** The next point waits for those that follow: as long as they go straight on, it is no vertex. */
    private void bend(double x, double y) {
        if (!wedge.takes(x, y)) {
            keep();
            if (hidden) {
                emerge(x, y);
                return;
            }
            wedge.takes(x, y);
        } else {
            pass();
        }
        waiting = true;
        waitingX = x;
        waitingY = y;
        waitingStep = step;
    }

    /** Leaves the point that waits without a vertex. */
    private void pass() {
        if (waiting) {
            waitings.set(waitingStep);
        }
    }

    /** Makes the point that waits a vertex, unless the way to it lies over others. */
    private void keep() {
        hidden = vertices >= many && !passed.isNew(drawnX, drawnY, waitingX, waitingY);
        if (hidden) {
            builder.end();
        } else {
            add(waitingX, waitingY, waitingStep);
        }
        waiting = false;
        goOn(waitingX, waitingY);
    }

    private void end() {
        if (waiting) {
            keep();
        }
        builder.end();
        open = false;
        hidden = false;
    }

    /** The path through the points given, which are these. */
    ScreenPath build(double[] x1, double[] x2) {
        pass();
        builder.end();
        return new ScreenPath(axes, x1, x2, builder.build(), Arrays.copyOf(steps, vertices), waitings);
    }
}
