package ravine.sweep;

import java.util.OptionalInt;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.RunColumns;
import ravine.run.Verdict;
import ravine.session.Scene;
import ravine.session.Session;

/**
 * What is kept of a run.
 *
 * @param steps how many it took
 * @param value f at its end; of an ensemble its mean over the last half of the steps of all members
 * @param error the standard error of that mean, NaN without an ensemble
 * @param drifting whether f still changes there by more than chance would make of it
 * @param lowest the lowest finite f of all its steps, +∞ if there is none
 * @param reached the first step at which f was down at the goal
 */
public record RunEnd(
        Vec at,
        int steps,
        double value,
        double error,
        boolean drifting,
        double lowest,
        OptionalInt reached,
        Verdict verdict) {

    /** What became of a run and, in a session with an ensemble, what f is on average over the members; all in the same room. */
    static RunEnd of(Session session, Vec start, Recipe recipe, Goal goal, Runnable question, RunColumns room) {
        var end = of(Run.of(session.problem(), start, recipe, question, room), session.scene(), goal);
        if (session.ensemble() == 1) {
            return end;
        }
        var rest = MeanAtRest.of(session, start, recipe, question, room);
        return new RunEnd(
                end.at,
                end.steps,
                rest.value(),
                rest.error(),
                rest.isDrifting(),
                rest.lowest(),
                end.reached,
                end.verdict);
    }

    private static RunEnd of(Run run, Scene scene, Goal goal) {
        return new RunEnd(
                run.at(run.last()),
                run.last(),
                run.value(run.last()),
                Double.NaN,
                false,
                run.lowestFinite(),
                reached(run, goal),
                scene.verdictWithoutCauses(run));
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
        return new RunEnd(at, steps, value, error, drifting, lowest, other, verdict);
    }
}
