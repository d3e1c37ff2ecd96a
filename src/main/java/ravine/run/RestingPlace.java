package ravine.run;

import ravine.Box;
import ravine.Vec;
import ravine.objective.Objective;

/** The place by which the end of a run that came to rest is told from others: the same for all runs that came to rest there, however near they got. */
public final class RestingPlace {

    private RestingPlace() {}

    /** Where f is level next to the run's end, or else that end. */
    public static Vec of(Objective objective, Vec end, Box view) {
        return CriticalPoint.near(objective, end, distinction(view))
                .map(CriticalPoint::at)
                .orElse(end);
    }

    /** Places that are nearer to each other cannot be told apart in this view. */
    public static double distinction(Box view) {
        return RunInView.NEAR * Math.hypot(view.width(), view.height());
    }
}
