package ravine.run;

import ravine.Vec;
import ravine.optimizer.Walk;

/**
 * A recipe on its way through a problem, one step after the other: what is kept of the steps is up to the caller. It ends at the
 * problem's last step, at the first position, f or gradient that is not finite, and before the first step that goes beyond the
 * budget of evaluations. Mutable, and it keeps numbers only, so that a step allocates nothing but what its method does.
 */
public final class Stepper {

    private final Problem problem;
    private final CountingOracle oracle;
    private final Walk walk;
    private int number;
    private int evaluations;
    private int gradients;
    private boolean spent;

    public Stepper(Problem problem, Vec start, Recipe recipe) {
        this.problem = problem;
        oracle = new CountingOracle(problem, start);
        walk = recipe.start(start);
    }

    /** Takes the next step, or says that there is none and stays where it is. */
    public boolean step() {
        if (spent || number == problem.steps() || !oracle.isFinite()) {
            return false;
        }
        oracle.begin();
        walk.step(oracle);
        spent = oracle.evaluations() > problem.budget();
        if (spent) {
            return false;
        }
        oracle.arrive();
        number++;
        evaluations = oracle.evaluations();
        gradients = oracle.gradients();
        return true;
    }

    /** Takes the next step and tells how it came about. */
    StepDetails detailedStep() {
        var recorder = new StepDetails.Recorder();
        oracle.write(recorder);
        step();
        oracle.write(null);
        return recorder.close();
    }

    /** Whether chance had a part in the steps so far. */
    public boolean isNoisy() {
        return oracle.isRandom();
    }

    /** How many steps were taken. */
    public int number() {
        return number;
    }

    public Vec at() {
        return oracle.at();
    }

    /** f there. */
    public double value() {
        return oracle.valueHere();
    }

    /** The gradient there, without noise. */
    public Vec gradient() {
        return oracle.gradientHere();
    }

    /** The rate of the last step, NaN if its method asked for none. */
    public double rate() {
        return oracle.rate();
    }

    /** How often f was evaluated so far for the steps; a gradient or Hessian counts as what its kind costs. */
    public int evaluations() {
        return evaluations;
    }

    /** How many gradients the steps took so far. */
    public int gradients() {
        return gradients;
    }
}
