package ravine.sweep;

import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.RunColumns;
import ravine.session.Session;

/**
 * The mean of f over the last half of the steps of all members of an ensemble that stay finite, NaN if none does.
 *
 * @param error its standard error, taking each member as one independent draw
 * @param fall by how much f is lower on average in the second half of these steps
 * @param lowest the lowest finite f of all
 */
public record MeanAtRest(double value, double error, double fall, double lowest) {

    /** A fall of so many standard errors is none that chance makes. */
    private static final double SURE = 6;

    static MeanAtRest of(Session session, Vec start, Recipe recipe, Runnable question, RunColumns room) {
        double lowest = Double.POSITIVE_INFINITY;
        var late = new double[session.ensemble()];
        double fall = 0;
        int finite = 0;
        for (int member = 1; member <= late.length; member++) {
            var run = Run.of(MemberSeed.of(session.problem(), member), start, recipe, question, room);
            lowest = Math.min(lowest, run.lowestFinite());
            int from = from(run.last());
            int middle = middle(from, run.last());
            double first = sum(run, from, middle, 0);
            double all = sum(run, middle, run.last() + 1, first);
            late[member - 1] = all / (run.last() - from + 1);
            if (Double.isFinite(late[member - 1])) {
                fall += first / (middle - from) - (all - first) / (run.last() - middle + 1);
                finite++;
            }
        }
        return of(late, fall / finite, lowest);
    }

    /** Of the mean of each member, by how much it falls meanwhile, and the lowest f of all. */
    static MeanAtRest of(double[] late, double fall, double lowest) {
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
        return new MeanAtRest(count == 0 ? Double.NaN : mean, Math.sqrt(squares / (count - 1) / count), fall, lowest);
    }

    /** Whether f still changes by more than chance would make of it. */
    public boolean isDrifting() {
        return Math.abs(fall) > SURE * error;
    }

    /** The first of the last half of so many steps, of which the middle one is not part. */
    private static int from(int last) {
        return (last + 1) / 2 + (last > 0 && last % 2 == 0 ? 1 : 0);
    }

    /** The first step of the second half of these. */
    static int middle(int from, int last) {
        return (from + last + 1) / 2;
    }

    private static double sum(Run run, int from, int to, double before) {
        double sum = before;
        for (int i = from; i < to; i++) {
            sum += run.value(i);
        }
        return sum;
    }
}
