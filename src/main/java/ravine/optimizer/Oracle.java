package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;

/** All that a step may ask. Whoever implements it counts the evaluations and adds the noise, so that no method knows of either. */
public interface Oracle {

    /** Number of this step: 1, 2, … */
    int t();

    /** The position from which this step starts. */
    Vec at();

    /** Goes there: where a step goes last, it ends. It is told rather than returned, so that a step makes no object. */
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

    /** Shows a quantity of this step to whoever looks, under its symbol in the formula. */
    void note(String symbol, Vec value);

    /** Shows a number of this step to whoever looks, under its symbol in the formula. */
    void note(String symbol, double value);

    /** Shows where this step looks to whoever looks at it. */
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
