package ravine.contour;

/** A function of two numbers that is computed for many points of a row at once; any number of threads may ask. */
@FunctionalInterface
public interface RowFiller {

    /** Puts the values at x1, x1 + step, x1 + 2 step and so on into an array, all in the row of this x2; NaN where there is none. */
    void fill(double x1, double step, double x2, double[] values);

    /** About how many times as long a value takes as one of a plain formula, at least 1. */
    default int work() {
        return 1;
    }

    /** The value at one point. */
    default double value(double x1, double x2) {
        var one = new double[1];
        fill(x1, 0, x2, one);
        return one[0];
    }
}
