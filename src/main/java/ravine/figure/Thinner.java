package ravine.figure;

import ravine.contour.PolylineBuilder;
import ravine.contour.Polylines;

/**
 * Polylines without the vertices that do not show. It keeps, while a line goes on, the wedge of directions from the last kept vertex that
 * pass every vertex since within the tolerance (Reumann–Witkam's strip, opened as a cone): one pass, constant memory.
 */
final class Thinner {

    private final double tolerance;
    private final PolylineBuilder builder = new PolylineBuilder();
    private boolean started;
    private double keptX;
    private double keptY;
    private double lastX;
    private double lastY;
    private double from;
    private double to;
    private double reach;
    private boolean waiting;

    Thinner(double tolerance) {
        this.tolerance = tolerance;
    }

    void add(double x, double y) {
        if (!started) {
            keep(x, y);
            started = true;
            return;
        }
        if (waiting && !extend(x, y)) {
            keep(lastX, lastY);
            extend(x, y);
        } else if (!waiting) {
            extend(x, y);
        }
        lastX = x;
        lastY = y;
        waiting = true;
    }

    /** Narrows the wedge by this vertex; false if the vertex is outside of it or turns back. */
    private boolean extend(double x, double y) {
        double distance = Math.hypot(x - keptX, y - keptY);
        if (distance <= tolerance) {
            return reach <= tolerance;
        }
        double angle = Math.atan2(y - keptY, x - keptX);
        double slack = Math.asin(Math.min(1, tolerance / distance));
        if (Double.isNaN(from)) {
            from = angle - slack;
            to = angle + slack;
            reach = distance;
            return true;
        }
        double middle = (from + to) / 2;
        double turned = middle + Math.IEEEremainder(angle - middle, 2 * Math.PI);
        if (turned < from || turned > to || distance < reach) {
            return false;
        }
        from = Math.max(from, turned - slack);
        to = Math.min(to, turned + slack);
        reach = distance;
        return true;
    }

    private void keep(double x, double y) {
        builder.add(x, y);
        keptX = x;
        keptY = y;
        from = Double.NaN;
        to = Double.NaN;
        reach = 0;
        waiting = false;
    }

    void end() {
        if (waiting) {
            builder.add(lastX, lastY);
        }
        builder.end();
        started = false;
        waiting = false;
    }

    Polylines build() {
        return builder.build();
    }
}
