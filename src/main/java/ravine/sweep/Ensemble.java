package ravine.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ravine.Symmetric;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Stepper;
import ravine.session.Session;

/**
 * The members of an ensemble of one track on their way, all after as many steps; one whose run has ended stays where that was. Mutable:
 * it goes on step by step, and keeps no steps before.
 */
public final class Ensemble {

    /** So many members are worth waking another processor for. */
    private static final int MANY = 256;

    private final List<Stepper> members;
    private final int steps;
    private int step;

    public Ensemble(Session session, Recipe recipe) {
        steps = session.problem().steps();
        members = IntStream.rangeClosed(1, session.ensemble())
                .mapToObj(member -> new Stepper(MemberSeed.of(session.problem(), member), session.start(), recipe))
                .toList();
    }

    /** Takes the next step, or says that there is none. */
    public boolean step() {
        if (step == steps) {
            return false;
        }
        var all = members.size() < MANY ? members.stream() : members.parallelStream();
        all.forEach(Stepper::step);
        step++;
        return true;
    }

    /** How many members there are, which count from 0 here. */
    public int size() {
        return members.size();
    }

    public Vec at(int member) {
        return members.get(member).at();
    }

    public double value(int member) {
        return members.get(member).value();
    }

    private static boolean isFinite(Stepper member) {
        return member.at().isFinite() && Double.isFinite(member.value());
    }

    /** What is to be said of all after the steps so far. */
    public EnsembleStep summary() {
        int runs = 0;
        var values = new double[members.size()];
        var sum = Vec.ZERO;
        double sumOfValues = 0;
        for (var member : members) {
            if (isFinite(member)) {
                values[runs++] = member.value();
                sum = sum.plus(member.at());
                sumOfValues += member.value();
            }
        }
        var mean = sum.over(runs);
        var sorted = Arrays.copyOf(values, runs);
        Arrays.sort(sorted);
        return new EnsembleStep(
                step,
                runs,
                members.size() - runs,
                mean,
                covariance(mean, runs),
                sumOfValues / runs,
                quantile(sorted, 0.1),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9));
    }

    private Symmetric covariance(Vec mean, int runs) {
        double a11 = 0;
        double a12 = 0;
        double a22 = 0;
        for (var member : members) {
            if (isFinite(member)) {
                var away = member.at().minus(mean);
                a11 += away.x1() * away.x1();
                a12 += away.x1() * away.x2();
                a22 += away.x2() * away.x2();
            }
        }
        double less = runs - 1.0;
        return new Symmetric(a11 / less, a12 / less, a22 / less);
    }

    /** NaN of no values. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
