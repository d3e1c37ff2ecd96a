package ravine.sweep;

import java.util.OptionalInt;
import ravine.Vec;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.Scene;

/**
 * What is kept of a run.
 *
 * @param steps how many it took
 * @param value f at its end
 * @param lowest the lowest finite f of all its steps, +∞ if there is none
 * @param reached the first step at which f was down at the goal
 */
public record RunEnd(Vec at, int steps, double value, double lowest, OptionalInt reached, Verdict verdict) {

    static RunEnd of(Run run, Scene scene, Goal goal) {
        return new RunEnd(
                run.at(run.last()),
                run.last(),
                run.value(run.last()),
                run.lowestFinite(),
                reached(run, goal),
                scene.verdict(run));
    }

    /** The first step at which f was down at the goal. */
    private static OptionalInt reached(Run run, Goal goal) {
        double height = goal.height(run.value(0));
        for (int i = 0; i <= run.last(); i++) {
            if (run.value(i) <= height) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    RunEnd reaching(OptionalInt other) {
        return new RunEnd(at, steps, value, lowest, other, verdict);
    }
}
