package ravine.optimizer;

import org.jspecify.annotations.Nullable;
import ravine.Vec;

/**
 * A step and the change of the gradient along it, which tell of a curvature, and their product. Both are scaled by the power of two
 * that makes the step about as long as 1: what is learnt depends on their ratio alone, and near a minimum their squares would
 * otherwise fall below the smallest number.
 *
 * @param step the step as it was
 * @param change the change of the gradient as it was
 */
record CurvaturePair(Vec s, Vec y, double sy, Vec step, Vec change) {

    /** The pair; null where the slope did not rise, or not by any number that can be told. */
    static @Nullable CurvaturePair of(Vec step, Vec change) {
        int exponent = -Math.getExponent(Math.max(Math.abs(step.x1()), Math.abs(step.x2())));
        var s = scaled(step, exponent);
        var y = scaled(change, exponent);
        double sy = s.dot(y);
        return sy >= Double.MIN_NORMAL && sy * sy < Double.POSITIVE_INFINITY && y.dot(y) >= Double.MIN_NORMAL
                ? new CurvaturePair(s, y, sy, step, change)
                : null;
    }

    /** The product of step and change as they are. */
    double product() {
        return step.dot(change);
    }

    /** Writes what a step and a change of the gradient from the one before it tell of the curvature; null if nothing. */
    static void explain(Working working, Vec place, Vec gradient, Vec step, Vec change, @Nullable CurvaturePair pair) {
        working.know("x_old", place);
        working.know("g_old", gradient);
        working.line("s = x − x_old", step);
        working.line("y = g − g_old", change);
        working.line("sy = s₁·y₁ + s₂·y₂", step.dot(change));
        if (pair == null) {
            working.asked("sy", ", which is too little to learn from", step.dot(change));
        }
    }

    private static Vec scaled(Vec v, int exponent) {
        return v.map(x -> Math.scalb(x, exponent));
    }
}
