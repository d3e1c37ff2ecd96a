package ravine.curve;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import ravine.axis.Axis;

/** A function at equally spaced places of an axis, both ends included; NaN where it has no value. */
final class CurveSamples {

    private final double[] x;
    private final double[] y;

    private CurveSamples(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static CurveSamples of(DoubleUnaryOperator function, Axis across, int count) {
        var x = new double[count];
        var y = new double[count];
        for (int i = 0; i < count; i++) {
            double part = (double) i / (count - 1);
            x[i] = across.scale().value(across.from() * (1 - part) + across.to() * part);
            y[i] = function.applyAsDouble(x[i]);
        }
        return new CurveSamples(x, y);
    }

    int count() {
        return x.length;
    }

    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    /** The values without those that are not finite, in their order. */
    double[] finite() {
        return Arrays.stream(y).filter(Double::isFinite).toArray();
    }
}
