package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;

/** All that a step may ask. Its implementations count the evaluations and add the noise, so that no method knows of either. */
public interface Oracle {

    /** Number of this step: 1, 2, … */
    int t();

    /** The position from which this step starts. */
    Vec at();

    /** Goes there: where a step goes last, it ends. It is told rather than returned, so that a step allocates nothing. */
    void go(Vec there);

    /** Where this step went last, or from where it starts. */
    Vec there();

    /** The rate of this step: a method's {@code eta} times the factor of its schedules. */
    double anneal(double eta);

    /** f there. */
    double value(Vec there);

    /** The gradient of f there. */
    Vec gradient(Vec there);

    /** The Hessian of f there. */
    Symmetric hessian(Vec there);

    /** A draw from the standard normal distribution in each coordinate, from the session's seed. */
    Vec gaussian();

    /** Shows a quantity of this step, under its symbol in the formula. */
    void note(String symbol, Vec value);

    /** Shows a quantity like {@link #note(String, Vec)} that is a memory of gradients, along or against which this step moves the point. */
    void memory(String symbol, Vec value);

    /** Shows a number of this step, under its symbol in the formula. */
    void note(String symbol, double value);

    /** What takes down how this step comes about, beside the quantities that it notes. */
    Working working();

    /** Shows where this step looks. */
    void sketch(StepGeometry sketch);

    /** The update of this step, beginning at the place with this symbol. */
    UpdateBuilder move(String symbol, Vec from);

    /** The update of this step, beginning at x. */
    default UpdateBuilder move() {
        return move("x", at());
    }

    /** The gradient where this step starts. */
    default Vec gradient() {
        return gradient(at());
    }
}
