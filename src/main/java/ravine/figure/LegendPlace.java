package ravine.figure;

/** Where the legend stands in the frame. */
public enum LegendPlace {
    /** The corner in which it hides least of the paths. */
    BEST,
    TOP_RIGHT,
    TOP_LEFT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT,
    NONE
}
