package ravine.workbench;

/**
 * The runs of a session and those of its ghosts, as far as they are known.
 *
 * @param of both, from each start those of the ghosts after the others
 */
record KnownPaths(KnownRuns of, KnownRuns runs, KnownRuns ghosts) {

    static final KnownPaths NONE = new KnownPaths(KnownRuns.NONE, KnownRuns.NONE, KnownRuns.NONE);

    /** Those of so many tracks, which come first, and of the ghosts after them. */
    static KnownPaths of(KnownRuns both, int tracks) {
        return new KnownPaths(both, both.part(0, tracks), both.part(tracks, Integer.MAX_VALUE));
    }
}
