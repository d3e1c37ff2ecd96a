package ravine.run;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ravine.Symmetric;
import ravine.Vec;
import ravine.data.Batches;
import ravine.data.Sampling;
import ravine.objective.Derivatives;
import ravine.objective.MutableTangent;
import ravine.objective.Objective;
import ravine.optimizer.Optimizer;
import ravine.optimizer.Oracle;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.Update;
import ravine.optimizer.UpdateBuilder;
import ravine.optimizer.Working;

/**
 * What the steps of one run see. It adds the problem's noise to gradients and counts what a method asks for: a value, a
 * gradient or a Hessian asked for again at the place of the last one counts once, and what is computed only to be shown
 * does not count. Where steps look at some rows of data only, it has what they say the objective is once for each step. It keeps numbers and no vectors of where the run stands, so that a step allocates nothing.
 */
final class CountingOracle implements Oracle {

    private final Objective whole;
    private final boolean sampled;
    private final Batches batches;
    /** What the step asks: the whole, or what the rows of the step say it is. */
    private Objective objective;

    private final Derivatives derivatives;
    private final int cost;
    private final int rows;
    private final double sigma;
    private final Noise gradientNoise;
    private final Noise methodNoise;
    private @Nullable Recorder recorder;
    private @Nullable Consumer<Update> reader;
    private int t;
    private double x1;
    private double x2;
    private double there1;
    private double there2;
    private final LocalTangent wholeHere;
    private final LocalTangent here;
    private double rate = Double.NaN;
    private int evaluations;
    private int gradients;
    private long examples;
    private final LastPlace valued = new LastPlace();
    private double value;
    private final LastPlace sloped = new LastPlace();
    private final FoundDerivatives found;
    private boolean random;

    CountingOracle(Problem problem, Vec start) {
        whole = problem.objective();
        objective = whole;
        sampled = problem.isSampled();
        rows = whole.rows();
        batches = new Batches(sampled ? problem.sampling() : Sampling.ALL, problem.seed(), rows);
        derivatives = problem.derivatives();
        cost = derivatives.cost();
        found = new FoundDerivatives(derivatives);
        wholeHere = new LocalTangent(whole, derivatives, !sampled);
        here = sampled ? new LocalTangent(whole, derivatives, false) : wholeHere;
        sigma = problem.noise();
        gradientNoise = new Noise(problem.seed());
        methodNoise = new Noise(~problem.seed());
        go(start);
        arrive();
    }

    /** Takes f and its gradient where a run of the same has been from what is known of it, up to its last step. */
    void recall(StepValues run, int last) {
        wholeHere.recall(run, last);
    }

    /** Has the steps to come recorded there, or nowhere. */
    void write(@Nullable Recorder open) {
        recorder = open;
        reader = open == null ? null : open::write;
    }

    /** Starts the next step. */
    void begin() {
        t++;
        if (sampled) {
            objective = whole.over(batches.rows(t));
            here.ask(objective);
            valued.forget();
            sloped.forget();
            found.forget();
        }
    }

    /** Ends the step where it went last. */
    void arrive() {
        x1 = there1;
        x2 = there2;
        wholeHere.stand(t, x1, x2);
        if (sampled) {
            here.stand(t, x1, x2);
        }
    }

    /** Takes back a step that has not ended, before which so much was counted. */
    void takeBack(int evaluationsBefore, int gradientsBefore, long examplesBefore) {
        t--;
        evaluations = evaluationsBefore;
        gradients = gradientsBefore;
        examples = examplesBefore;
    }

    /** f and its gradient where the run stands, over all rows and without noise. */
    MutableTangent tangentHere() {
        return wholeHere.here();
    }

    /** What holds f and its gradient where the run stands, found yet or not. */
    MutableTangent held() {
        return wholeHere.held();
    }

    /** Whether position, f and gradient are finite where the run stands; of steps that look at some rows only, the position: the rest would cost a look at all. */
    boolean isFinite() {
        return Double.isFinite(x1)
                && Double.isFinite(x2)
                && (sampled || tangentHere().isFinite());
    }

    /** The rate of the last step, NaN if its method asked for none. */
    double rate() {
        return rate;
    }

    /** How often f was evaluated so far for the steps; a gradient or Hessian counts as what its kind costs. */
    int evaluations() {
        return evaluations;
    }

    /** How many gradients the steps took so far. */
    int gradients() {
        return gradients;
    }

    /** Whether chance had a part in the steps so far. */
    boolean isRandom() {
        return random || sampled || sigma > 0;
    }

    /** How many rows the gradients so far have looked at. */
    long examples() {
        return examples;
    }

    @Override
    public int t() {
        return t;
    }

    double x1() {
        return x1;
    }

    double x2() {
        return x2;
    }

    @Override
    public Vec at() {
        return new Vec(x1, x2);
    }

    @Override
    public void go(Vec there) {
        there1 = there.x1();
        there2 = there.x2();
    }

    @Override
    public Vec there() {
        return new Vec(there1, there2);
    }

    @Override
    public double anneal(double eta) {
        rate = eta;
        if (recorder != null) {
            recorder.rate(Optimizer.RATE, eta);
        }
        return eta;
    }

    @Override
    public double value(Vec there) {
        if (!valued.is(there.x1(), there.x2())) {
            evaluations++;
            value = isHere(there) ? seenHere().value() : objective.value(there.x1(), there.x2());
            valued.set(there.x1(), there.x2());
        }
        return value;
    }

    @Override
    public Vec gradient() {
        count(x1, x2);
        return seen(seenHere().gradient());
    }

    @Override
    public Vec gradient(Vec there) {
        if (isHere(there)) {
            return gradient();
        }
        count(there.x1(), there.x2());
        return seen(found.gradient(objective, there));
    }

    private boolean isHere(Vec there) {
        return LastPlace.isSame(x1, there.x1()) && LastPlace.isSame(x2, there.x2());
    }

    /** What a step sees of f and its gradient where it starts: where it looks at all rows by the way of {@link #tangentHere}, so that what was found on arrival need not be read again. */
    private MutableTangent seenHere() {
        return sampled ? here.here() : wholeHere.here();
    }

    /** Counts a gradient there, unless it is the last one asked for again; one with noise is another each time. */
    private void count(double place1, double place2) {
        if (sigma > 0 || !sloped.is(place1, place2)) {
            gradients++;
            evaluations += cost;
            examples += sampled ? batches.size(t) : rows;
            sloped.set(place1, place2);
        }
    }

    /** A gradient as a step sees it. */
    private Vec seen(Vec exact) {
        var seen = sigma == 0 ? exact : exact.plus(gradientNoise.next(t).times(sigma));
        note("g", seen);
        return seen;
    }

    @Override
    public Symmetric hessian(Vec there) {
        evaluations += found.hasHessian(there) ? 0 : derivatives.hessianCost();
        return found.hessian(objective, there);
    }

    @Override
    public Vec gaussian() {
        random = true;
        return methodNoise.next(t);
    }

    @Override
    public UpdateBuilder move(String symbol, Vec from) {
        return new UpdateBuilder(symbol, from, reader);
    }

    @Override
    public void note(String symbol, Vec value) {
        write(symbol, value, false);
    }

    @Override
    public void memory(String symbol, Vec value) {
        write(symbol, value, true);
    }

    private void write(String symbol, Vec value, boolean memory) {
        if (recorder != null) {
            recorder.write(symbol, List.of(value.x1(), value.x2()), memory);
        }
    }

    @Override
    public void note(String symbol, double value) {
        if (recorder != null) {
            recorder.write(symbol, List.of(value), false);
        }
    }

    @Override
    public Working working() {
        return recorder == null ? Working.NONE : recorder;
    }

    @Override
    public void sketch(StepGeometry sketch) {
        if (recorder != null) {
            recorder.write(sketch);
        }
    }
}
