package ravine.session;

/** What the colours of a map say of its runs. */
public enum MapMeasure {
    /** How far above f* each ends. */
    F,
    /** After how many steps each was down at f*. */
    REACHED,
    /** What became of each. */
    VERDICT,
    /** At which place each came to rest, lighter where sooner. */
    MINIMUM
}
