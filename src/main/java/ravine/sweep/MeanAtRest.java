package ravine.sweep;

import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.RunColumns;
import ravine.session.Session;

/**
 * The mean of f over the last half of the steps of all members of an ensemble that stay finite, NaN if none does, its standard
 * error, taking each member as one independent draw, and the lowest finite f of all.
 */
public record MeanAtRest(double value, double error, double lowest) {

    static MeanAtRest of(Session session, Vec start, Recipe recipe, Runnable question, RunColumns room) {
        double lowest = Double.POSITIVE_INFINITY;
        var late = new double[session.ensemble()];
        for (int member = 1; member <= late.length; member++) {
            var run = Run.of(MemberSeed.of(session.problem(), member), start, recipe, question, room);
            lowest = Math.min(lowest, run.lowestFinite());
            late[member - 1] = late(run);
        }
        return of(late, lowest);
    }

    /** Of the mean of each member, and the lowest f of all. */
    static MeanAtRest of(double[] late, double lowest) {
        int count = 0;
        double mean = 0;
        double squares = 0;
        for (double one : late) {
            if (Double.isFinite(one)) {
                count++;
                double away = one - mean;
                mean += away / count;
                squares += away * (one - mean);
            }
        }
        return new MeanAtRest(count == 0 ? Double.NaN : mean, Math.sqrt(squares / (count - 1) / count), lowest);
    }

    /** The mean of f over the last half of the steps of a run, of which the middle one is not part. */
    private static double late(Run run) {
        int from = (run.last() + 1) / 2 + (run.last() > 0 && run.last() % 2 == 0 ? 1 : 0);
        double sum = 0;
        for (int i = from; i <= run.last(); i++) {
            sum += run.value(i);
        }
        return sum / (run.last() - from + 1);
    }
}
