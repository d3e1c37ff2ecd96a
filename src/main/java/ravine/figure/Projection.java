package ravine.figure;

import ravine.draw.Frame;
import ravine.draw.Theme;

/** Where a panel shows the points of a plane, in pixels of its figure. */
public interface Projection {

    /** What the points that are shown lie in. */
    Frame frame();

    /** Whether a point is in the part of the plane that is shown, be it hidden there or not. */
    boolean shows(double x1, double x2);

    double x(double x1, double x2);

    double y(double x1, double x2);

    /** Whether something lies before a point that is shown. */
    default boolean hides(double x1, double x2) {
        return false;
    }

    /** The arrow at the edge that points to a point beyond it. */
    EdgeArrow arrow(double x1, double x2, Theme theme);
}
