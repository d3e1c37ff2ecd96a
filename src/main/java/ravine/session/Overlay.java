package ravine.session;

/** What can be shown over the paths, for each method that is shown. */
public enum Overlay {
    /** Numbers of the steps beside the paths. */
    STEP_NUMBERS,
    /** The direction of steepest descent where the method stands. */
    GRADIENT,
    /** The direction of the method's memory of gradients. */
    MOMENTUM,
    /** The next step. */
    STEP,
    /** The rate of the next step along each axis, after the method's scaling. */
    RATES,
    /** Where the parabola that touches f is equally high: an ellipse in a bowl, a hyperbola on a saddle. */
    CURVATURE,
    /** What the method itself lays out, such as a simplex or a trust region. */
    SKETCHES
}
