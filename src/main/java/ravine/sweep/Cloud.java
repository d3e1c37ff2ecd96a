package ravine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ravine.run.Recipe;
import ravine.session.Session;

/** Where the members of an ensemble of one track stand after each step: what sums all of them up, and of the first so many each position. */
public final class Cloud {

    /** So many positions are kept, in 64 MB. */
    private static final int MOST = 4_000_000;

    /** What a step keeps beside positions, in bytes, about. */
    private static final int BESIDE = 240;

    private final List<EnsembleStep> steps = new ArrayList<>();
    private final List<double[]> x1 = new ArrayList<>();
    private final List<double[]> x2 = new ArrayList<>();
    private final int kept;
    private final int half;
    private final double[] late;
    private double lowest = Double.POSITIVE_INFINITY;

    private Cloud(int members, int kept, int half) {
        this.kept = kept;
        this.half = half;
        late = new double[members];
    }

    /** The cloud of a session's track from its first start, which asks before each step whether it is to go on. */
    public static Cloud of(Session session, Recipe recipe, Runnable question) {
        var cloud =
                new Cloud(session.ensemble(), kept(session), session.problem().steps() / 2);
        var ensemble = new Ensemble(session, recipe);
        do {
            question.run();
            cloud.keep(ensemble);
        } while (ensemble.step());
        return cloud;
    }

    /** Of how many members positions are kept. */
    private static int kept(Session session) {
        return Math.min(Math.max(1, MOST / (session.problem().steps() + 1)), session.ensemble());
    }

    /** How many bytes the cloud of a session's track takes, about. */
    public static long bytes(Session session) {
        return (BESIDE + 2L * Double.BYTES * kept(session)) * session.problem().steps();
    }

    /** Whether it is of all the members of a session after all its steps. */
    public boolean isWhole(Session session) {
        return late.length == session.ensemble() && last() == session.problem().steps();
    }

    private void keep(Ensemble ensemble) {
        addValues(ensemble);
        steps.add(ensemble.summary());
        x1.add(first(ensemble.x1()));
        x2.add(first(ensemble.x2()));
    }

    /** As many as are kept, themselves where that is all. */
    private double[] first(double[] ofMembers) {
        return kept == ofMembers.length ? ofMembers : Arrays.copyOf(ofMembers, kept);
    }

    private void addValues(Ensemble ensemble) {
        boolean isLate = steps.size() > half;
        for (int member = 0; member < late.length; member++) {
            double value = ensemble.value(member);
            late[member] += isLate ? value : 0;
            lowest = Double.isFinite(value) ? Math.min(lowest, value) : lowest;
        }
    }

    /** The mean of f over the last half of the steps. */
    public MeanAtRest atRest() {
        int middle = MeanAtRest.middle(half + 1, last());
        return MeanAtRest.of(
                Arrays.stream(late).map(sum -> sum / (last() - half)).toArray(),
                mean(half + 1, middle) - mean(middle, last() + 1),
                lowest);
    }

    /** The mean of f over these steps, {@code to} not among them. */
    private double mean(int from, int to) {
        return steps.subList(from, to).stream()
                .mapToDouble(EnsembleStep::f)
                .average()
                .orElse(Double.NaN);
    }

    /** The same with the positions of no more than its first members so many. */
    public Cloud first(int members) {
        var fewer = new Cloud(late.length, Math.min(kept, members), half);
        fewer.steps.addAll(steps);
        x1.forEach(all -> fewer.x1.add(Arrays.copyOf(all, fewer.kept)));
        x2.forEach(all -> fewer.x2.add(Arrays.copyOf(all, fewer.kept)));
        System.arraycopy(late, 0, fewer.late, 0, late.length);
        fewer.lowest = lowest;
        return fewer;
    }

    /** How many members there are of which positions are kept. */
    public int kept() {
        return kept;
    }

    /** The number of the last step. */
    public int last() {
        return steps.size() - 1;
    }

    /** What sums the members up after so many steps. */
    public EnsembleStep at(int step) {
        return steps.get(Math.min(step, last()));
    }

    /** x₁ of each member of which positions are kept; not copied, and not to be changed. */
    public double[] x1(int step) {
        return x1.get(Math.min(step, last()));
    }

    /** x₂ of each member of which positions are kept; not copied, and not to be changed. */
    public double[] x2(int step) {
        return x2.get(Math.min(step, last()));
    }
}
