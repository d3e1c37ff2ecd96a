package ravine.landscape;

/** What touches the landscape where a method stands. */
public enum Touching {
    NONE,
    /** The plane through the point with the slope of f there: what the gradient knows. */
    PLANE,
    /** The paraboloid with slope and curvature of f there: what Newton's method knows. */
    PARABOLOID
}
