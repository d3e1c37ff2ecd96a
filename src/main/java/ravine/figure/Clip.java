package ravine.figure;

import ravine.contour.PolylineBuilder;
import ravine.contour.Polylines;

/** A path cut at the edge of the view by Liang and Barsky's method (ACM Transactions on Graphics 3, 1984), in pixels. */
final class Clip {

    /** Coordinates beyond this are drawn as if they were this far away, so that no difference overflows. */
    private static final double FAR = Double.MAX_VALUE / 8;

    private final Axes axes;
    private final double tooNear;
    private final PolylineBuilder builder = new PolylineBuilder();
    private double lastX1 = Double.NaN;
    private double lastX2 = Double.NaN;
    private boolean open;
    private double drawnX;
    private double drawnY;
    private boolean waiting;
    private double waitingX;
    private double waitingY;
    private double enter;
    private double leave;

    Clip(Axes axes, double tooNear) {
        this.axes = axes;
        this.tooNear = tooNear;
    }

    void lineTo(double wishedX1, double wishedX2) {
        double x1 = Math.max(-FAR, Math.min(FAR, wishedX1));
        double x2 = Math.max(-FAR, Math.min(FAR, wishedX2));
        if (Double.isNaN(lastX1 + lastX2) || Double.isNaN(x1 + x2) || !cut(x1, x2)) {
            end();
        } else {
            double dx1 = x1 - lastX1;
            double dx2 = x2 - lastX2;
            if (enter > 0 || !open) {
                end();
                begin(enter == 0 ? lastX1 : lastX1 + enter * dx1, enter == 0 ? lastX2 : lastX2 + enter * dx2);
            }
            if (leave < 1) {
                draw(lastX1 + leave * dx1, lastX2 + leave * dx2, true);
                end();
            } else {
                draw(x1, x2, false);
            }
        }
        lastX1 = x1;
        lastX2 = x2;
    }

    /** Finds the part {@link #enter} to {@link #leave} of the segment from the last point that is in view; false if there is none. */
    private boolean cut(double x1, double x2) {
        enter = 0;
        leave = 1;
        var view = axes.view();
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
        drawnX = x(x1);
        drawnY = y(x2);
        builder.add(drawnX, drawnY);
        open = true;
    }

    private void draw(double x1, double x2, boolean always) {
        double x = x(x1);
        double y = y(x2);
        if (!always && Math.hypot(x - drawnX, y - drawnY) < tooNear) {
            waiting = true;
            waitingX = x;
            waitingY = y;
            return;
        }
        builder.add(x, y);
        drawnX = x;
        drawnY = y;
        waiting = false;
    }

    /** The pixel, kept on the frame where rounding of immense numbers leads astray. */
    private double x(double x1) {
        return Math.max(axes.frame().left(), Math.min(axes.frame().right(), axes.x(x1)));
    }

    private double y(double x2) {
        return Math.max(axes.frame().top(), Math.min(axes.frame().bottom(), axes.y(x2)));
    }

    private void end() {
        if (waiting) {
            builder.add(waitingX, waitingY);
        }
        builder.end();
        open = false;
        waiting = false;
    }

    Polylines build() {
        end();
        return builder.build();
    }
}
