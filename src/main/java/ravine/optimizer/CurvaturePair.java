package ravine.optimizer;

import org.jspecify.annotations.Nullable;
import ravine.Vec;

/**
 * A step and the change of the gradient along it, which tell of a curvature, and their product. Both are scaled by the power of two
 * that makes the step about as long as 1: what is learnt depends on their ratio alone, and near a minimum their squares would
 * otherwise fall below the smallest number.
 */
record CurvaturePair(Vec s, Vec y, double sy) {

    /** The pair; null where the slope did not rise, or not by any number that can be told. */
    static @Nullable CurvaturePair of(Vec step, Vec change) {
        int exponent = -Math.getExponent(Math.max(Math.abs(step.x1()), Math.abs(step.x2())));
        var s = scaled(step, exponent);
        var y = scaled(change, exponent);
        double sy = s.dot(y);
        return sy >= Double.MIN_NORMAL && sy * sy < Double.POSITIVE_INFINITY && y.dot(y) >= Double.MIN_NORMAL
                ? new CurvaturePair(s, y, sy)
                : null;
    }

    private static Vec scaled(Vec v, int exponent) {
        return v.map(x -> Math.scalb(x, exponent));
    }
}
