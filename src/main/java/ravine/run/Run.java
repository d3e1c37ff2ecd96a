package ravine.run;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.session.Recipe;
import ravine.session.Session;

/**
 * The path of one recipe through a session, as columns with one entry for each step, the start being step 0. The same
 * session gives the same bits. It ends at the first position, f or gradient that is not finite, which it still holds, and
 * before the first step that goes beyond the session's budget of evaluations.
 */
public final class Run {

    private final Session session;
    private final Recipe recipe;
    private final double[] x1;
    private final double[] x2;
    private final double[] value;
    private final double[] g1;
    private final double[] g2;
    /** From step 1 on. */
    private final CompactColumn rates;

    private final CompactColumn evaluations;
    private final CompactColumn gradients;
    private int last = -1;
    private double lowest = Double.POSITIVE_INFINITY;
    /** Found when first asked for, as the verdict is; a race finds the same. */
    private volatile @Nullable GeometricGrowth growth;

    private volatile @Nullable Verdict verdict;

    private Run(Session session, Recipe recipe) {
        this.session = session;
        this.recipe = recipe;
        int length = session.steps() + 1;
        x1 = new double[length];
        x2 = new double[length];
        value = new double[length];
        g1 = new double[length];
        g2 = new double[length];
        rates = new CompactColumn(length);
        evaluations = new CompactColumn(length);
        gradients = new CompactColumn(length);
    }

    private Run(Session session, Run same) {
        this.session = session;
        recipe = same.recipe;
        x1 = same.x1;
        x2 = same.x2;
        value = same.value;
        g1 = same.g1;
        g2 = same.g2;
        rates = same.rates;
        evaluations = same.evaluations;
        gradients = same.gradients;
        last = same.last;
        lowest = same.lowest;
        growth = same.growth;
    }

    public static Run of(Session session, Recipe recipe) {
        var run = new Run(session, recipe);
        var oracle = new CountingOracle(session);
        var walk = recipe.start(session.start());
        run.keep(oracle);
        while (run.last < session.steps() && oracle.isFinite()) {
            oracle.begin();
            walk.step(oracle);
            if (oracle.evaluations() > session.budget()) {
                break;
            }
            oracle.arrive();
            run.keep(oracle);
        }
        return run;
    }

    /** The same run as part of another session, in which it goes the same way; empty if it does not. */
    public Optional<Run> in(Session other) {
        return session.runsLike(other) ? Optional.of(new Run(other, this)) : Optional.empty();
    }

    /** Whether another run is this one as part of another session. */
    public boolean isPathOf(Run other) {
        return x1 == other.x1;
    }

    private void keep(CountingOracle oracle) {
        last++;
        x1[last] = oracle.at().x1();
        x2[last] = oracle.at().x2();
        value[last] = oracle.valueHere();
        lowest = Math.min(lowest, value[last]);
        g1[last] = oracle.gradientHere().x1();
        g2[last] = oracle.gradientHere().x2();
        if (last > 0) {
            rates.add(oracle.rate());
        }
        evaluations.add(oracle.evaluations());
        gradients.add(oracle.gradients());
    }

    public Session session() {
        return session;
    }

    public Recipe recipe() {
        return recipe;
    }

    /** The number of the last step. */
    public int last() {
        return last;
    }

    /** Where the run stands after this many steps, from 0 to {@link #last}. */
    public Step step(int number) {
        if (number > last) {
            throw new IndexOutOfBoundsException("step %s of %s".formatted(number, last));
        }
        return new Step(
                number,
                new Vec(x1[number], x2[number]),
                value[number],
                new Vec(g1[number], g2[number]),
                rates.at(Math.max(1, number) - 1),
                (int) evaluations.at(number),
                (int) gradients.at(number));
    }

    /** Where the run stands after this many steps. */
    public Vec at(int number) {
        return new Vec(x1[number], x2[number]);
    }

    /** x₁ at steps 0 to {@link #last}, with more behind them; not copied, and not to be changed. */
    public double[] x1() {
        return x1;
    }

    /** x₂ at steps 0 to {@link #last}, with more behind them; not copied, and not to be changed. */
    public double[] x2() {
        return x2;
    }

    /** f after this many steps. */
    public double value(int number) {
        return value[number];
    }

    /** The lowest f of all steps. */
    public double lowest() {
        return lowest;
    }

    /** How f grew towards the end, whatever the session. */
    GeometricGrowth growth() {
        var known = growth;
        if (known == null) {
            known = GeometricGrowth.of(this);
            growth = known;
        }
        return known;
    }

    /** How far apart the run stood after these numbers of steps. */
    double distance(int one, int other) {
        return Math.hypot(x1[one] - x1[other], x2[one] - x2[other]);
    }

    /** The length of a step from 1 to {@link #last}. */
    public double length(int number) {
        return distance(number, number - 1);
    }

    /** What became of the run. */
    public Verdict verdict() {
        var known = verdict;
        if (known == null) {
            known = Verdict.of(this);
            verdict = known;
        }
        return known;
    }

    /** Whether the run ended since its next step would have gone beyond the session's budget of evaluations. */
    public boolean spent() {
        var end = step(last);
        return last < session.steps() && Finiteness.holds(end.at(), end.value(), end.gradient());
    }

    /** How a step from 1 to {@link #last} came about, had by running again up to it; {@link Replay} is for whoever asks step by step. */
    public StepDetails working(int number) {
        return new Replay(this).working(number);
    }

    /** The quantities that a step from 1 to {@link #last} made on its way. */
    public List<Note> notes(int number) {
        return working(number).notes();
    }
}
