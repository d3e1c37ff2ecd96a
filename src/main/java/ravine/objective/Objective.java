package ravine.objective;

import java.util.Optional;
import ravine.Symmetric;
import ravine.Vec;

/**
 * A function of the plane as runs, grids and derivatives ask it: immutable, safe to share between threads, and equal to another
 * that is the same function of the same values.
 */
public interface Objective {

    /** f there: an infinity or NaN where f has no finite value, never an exception. */
    double value(double x1, double x2);

    /** The operation at which f leaves the finite numbers there; empty where f is finite. */
    Optional<Fault> fault(Vec at);

    /** Sets {@code values[i]} to f at (x1 + i·step, x2). */
    void row(double x1, double step, double x2, double[] values);

    /** The exact gradient. */
    Vec gradient(Vec at);

    /** Hands over f and the exact gradient there, whose common parts are computed once. */
    void tangent(double x1, double x2, Tangent tangent);

    /** The exact Hessian. */
    Symmetric hessian(Vec at);

    /** How many rows of data it is made of: none but where it has means or sums over them. */
    default int rows() {
        return 0;
    }

    /** What these of its rows, counted from 0, say that it is; the same where it has none. */
    default Objective over(int... rows) {
        return this;
    }
}
