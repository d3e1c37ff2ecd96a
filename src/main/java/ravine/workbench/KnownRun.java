package ravine.workbench;

import ravine.run.Run;

/**
 * A run as far as it is known while it is computed beside the window.
 *
 * @param run the steps taken so far
 * @param looked the same up to where f is known at each of them
 * @param whole whether there is no more to know
 */
record KnownRun(Run run, Run looked, boolean whole) {

    /** One that is known all. */
    static KnownRun whole(Run run) {
        return new KnownRun(run, run, true);
    }

    /** Its first steps, at each of which all is known. */
    static KnownRun begun(Run run) {
        return new KnownRun(run, run, false);
    }
}
