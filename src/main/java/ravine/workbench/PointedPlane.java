package ravine.workbench;

import java.util.Optional;
import java.util.OptionalInt;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;

/** What the mouse needs of a view of the plane of x₁ and x₂: where in it a pixel is, what lies there, and what part of it is shown. */
interface PointedPlane {

    /** The axes as they were last drawn; none before. */
    Optional<Axes> axes();

    /** What is under a pixel of these axes, in words; empty beside their frame. */
    String reading(Axes axes, double x, double y);

    /** The start under a pixel of these axes. */
    OptionalInt startAt(Axes axes, double x, double y);

    /** Where a start comes to that is moved from somewhere to a pixel. */
    Vec moved(Vec start, Axes axes, double x, double y);

    /** A view shifted so that what was under one pixel is under another. */
    Box shifted(Box view, Axes axes, double fromX, double fromY, double toX, double toY);

    /** A view made so many times as large about what is under a pixel. */
    Box enlarged(Box view, Axes axes, double x, double y, double factor);

    /** The legend that was last drawn. */
    PathsLegend legend();

    /** Shows the part of the plane in which the paths lie. */
    void fit();
}
