package ravine.run;

import ravine.Box;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * A run and the view in which it is looked at, with the size of what that shows.
 *
 * @param causes whether it is asked why, too, rather than what became of it only
 */
record RunInView(Run run, Sight sight, LandscapeScale scale, boolean causes) {

    /** A distance that is small, as a share of the view's diagonal. */
    static final double NEAR = 1e-3;

    RunInView(Run run, Sight sight, boolean causes) {
        this(run, sight, LandscapeScale.of(run.problem().objective(), sight.view()), causes);
    }

    Box view() {
        return sight.view();
    }

    Objective objective() {
        return run.problem().objective();
    }

    int last() {
        return run.last();
    }

    Step end() {
        return run.step(run.last());
    }

    /** A distance that is too short to be seen. */
    double near() {
        return NEAR * scale.diagonal();
    }

    /** The lowest f that the view or the run has come upon. */
    double lowest() {
        return Math.min(scale.lowest(), run.lowest());
    }

    /** The first step from which on the run stays within this distance of its end. */
    int settled(double distance) {
        int since = run.last();
        while (since > 0 && run.isWithin(distance, run.last(), since - 1)) {
            since--;
        }
        return since;
    }

    /** Whether some picture shows a point. */
    boolean mayShow(Vec at) {
        return sight.mayShow(at);
    }
}
