package ravine.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ravine.Vec;
import ravine.objective.MutableTangent;
import ravine.objective.Objective;
import ravine.optimizer.Walk;

/**
 * A recipe on its way through a problem, one step after the other: what is kept of the steps is up to the caller. It ends at the
 * problem's last step or where its rule stops it, at the first position, f or gradient that is not finite (the first position, where
 * steps look at some rows of data only), and before the first step that goes beyond the
 * budget of evaluations. Mutable, and it keeps numbers only, so that a step allocates nothing but what its method does.
 */
public final class Stepper {

    private final Problem problem;
    private final CountingOracle oracle;
    private final Recipe recipe;
    private final Walk walk;
    private boolean spent;
    private boolean stopped;
    private final Optional<Objective> validation;
    private final Optional<Stop.Watch> watch;

    public Stepper(Problem problem, Vec start, Recipe recipe) {
        this.problem = problem;
        oracle = new CountingOracle(problem, start);
        this.recipe = recipe;
        walk = recipe.start(start);
        validation = problem.validation();
        watch = problem.stop().map(Stop::watch);
        look();
    }

    /** Goes the way of a run once more, without computing again what is known of its steps from the first on. */
    static Stepper again(Run run) {
        var stepper = new Stepper(run.problem(), run.start(), run.recipe());
        stepper.oracle.recall(run.values(), run.last());
        return stepper;
    }

    private void look() {
        stopped = watch.isPresent() && watch.get().ends(this);
    }

    /** Takes the next step, or says that there is none and stays where it is. */
    public boolean step() {
        return goesOn() && take() && arrive();
    }

    /**
     * Takes so many steps, or those that there are, and shows each where it ended: one loop for long runs, which is compiled as a whole where nothing
     * interrupts it. It hands f and its gradient on to the next step in variables of its own, since that would wait for them on their way through
     * memory.
     */
    void go(int most, Consumer<Stepper> keeper) {
        double value = oracle.held().value();
        double g1 = oracle.held().g1();
        double g2 = oracle.held().g2();
        for (int i = 0; i < most; i++) {
            oracle.held().take(value, g1, g2);
            if (!goesOn() || !take() || !arrive()) {
                return;
            }
            keeper.accept(this);
            value = oracle.held().value();
            g1 = oracle.held().g1();
            g2 = oracle.held().g2();
        }
    }

    /** Whether there is a next step, unless it goes beyond the budget. This and the two after it are the parts of a step, each short enough to be compiled into the loop. */
    private boolean goesOn() {
        return !spent && !stopped && number() < problem.steps() && oracle.isFinite();
    }

    /** Takes a step up to where it ends, or says that it goes beyond the budget. */
    private boolean take() {
        int evaluations = oracle.evaluations();
        int gradients = oracle.gradients();
        long examples = oracle.examples();
        begin();
        if (oracle.evaluations() > problem.budget()) {
            oracle.takeBack(evaluations, gradients, examples);
            spent = true;
            return false;
        }
        return true;
    }

    private void begin() {
        oracle.begin();
        walk.step(oracle);
    }

    /** Ends a step, which always is one. */
    private boolean arrive() {
        oracle.arrive();
        look();
        return true;
    }

    /** Takes the next step, even one that a run does not take since it has come to its end, and records how it came about from what the step before it noted. */
    Recorder recordedStep(Map<String, List<Double>> before) {
        var recorder = new Recorder(new Quantities(number() + 1, recipe, at(), before));
        oracle.write(recorder);
        begin();
        arrive();
        oracle.write(null);
        return recorder;
    }

    /** Whether chance had a part in the steps so far. */
    public boolean isNoisy() {
        return oracle.isRandom();
    }

    /** Whether the problem's rule to stop has ended the run here. */
    public boolean isStopped() {
        return stopped;
    }

    /** The objective over the rows that are kept out of training; NaN where there are none. */
    public double validation() {
        return validation.isPresent() ? validation.get().value(at().x1(), at().x2()) : Double.NaN;
    }

    /** How many rows of data the gradients have looked at so far. */
    public long examples() {
        return oracle.examples();
    }

    /** How many steps were taken. */
    public int number() {
        return oracle.t();
    }

    public Vec at() {
        return oracle.at();
    }

    double x1() {
        return oracle.x1();
    }

    double x2() {
        return oracle.x2();
    }

    /** f there. */
    public double value() {
        return oracle.tangentHere().value();
    }

    /** The gradient there, without noise. */
    public Vec gradient() {
        return oracle.tangentHere().gradient();
    }

    /** f and its gradient there, without noise, until the next step. */
    MutableTangent tangent() {
        return oracle.tangentHere();
    }

    /** The rate of the last step, NaN if its method asked for none. */
    public double rate() {
        return oracle.rate();
    }

    /** How often f was evaluated so far for the steps; a gradient or Hessian counts as what its kind costs. */
    public int evaluations() {
        return oracle.evaluations();
    }

    /** How many gradients the steps took so far. */
    public int gradients() {
        return oracle.gradients();
    }
}
