package ravine.lesson;

/** What shows why: a tab of the drawer, or a view of the picture. */
public enum Explanation {
    LOSS,
    STEP,
    TABLE,
    AVERAGES,
    GRAPH,
    SWEEP,
    REST,
    MAP,
    LANDSCAPE,
    DATA
}
