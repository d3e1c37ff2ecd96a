package ravine.curve;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import ravine.axis.Axis;

/** What the upright axis of a curve spans: all of its values, but of a pole only as much as lets the rest be seen. */
final class CurveRange {

    /** At how many places the values are looked at. */
    static final int SAMPLES = 601;

    /** Where a value grows by more than this as often as its place is halved, there is a pole. */
    private static final double GROWTH = 8;

    private static final int HALVINGS = 12;

    /** Of a curve with a pole the values between these shares are seen, and as much again beyond. */
    private static final double LOW = 0.1;

    private static final double HIGH = 0.9;

    private static final double BELOW = 0.06;
    private static final double ABOVE = 0.08;

    /** Half of the largest number, so that no length overflows. */
    private static final double LARGEST = Double.MAX_VALUE / 8;

    private CurveRange() {}

    static Axis of(DoubleUnaryOperator function, CurveSamples samples) {
        var values = samples.finite();
        if (values.length == 0) {
            return Axis.linear(-1, 1);
        }
        Arrays.sort(values);
        double least = within(values[0]);
        double most = within(values[values.length - 1]);
        double low = within(values[(int) (LOW * (values.length - 1))]);
        double high = within(values[(int) Math.ceil(HIGH * (values.length - 1))]);
        double beyond = high - low;
        double bottom = isPole(function, samples, -1) ? Math.max(least, low - beyond) : least;
        double top = isPole(function, samples, 1) ? Math.min(most, high + beyond) : most;
        double length = top - bottom;
        // A constant, or one but for rounding.
        if (!(length > 1e-12 * Math.max(Math.abs(top), Math.abs(bottom)))) {
            double half = Math.max(1, Math.abs(top) / 2);
            return Axis.linear(bottom - half, top + half);
        }
        return Axis.linear(bottom - BELOW * length, top + ABOVE * length);
    }

    private static double within(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    /** Whether the greatest value grows without bound about its place, or, with −1 for the sign, the least falls. */
    private static boolean isPole(DoubleUnaryOperator function, CurveSamples samples, int sign) {
        int at = -1;
        for (int i = 0; i < samples.count(); i++) {
            boolean farther = Double.isFinite(samples.y(i)) && (at < 0 || sign * samples.y(i) > sign * samples.y(at));
            at = farther ? i : at;
        }
        double x = samples.x(at);
        double step = at > 0 ? x - samples.x(at - 1) : samples.x(at + 1) - x;
        double began = samples.y(at);
        double best = began;
        double from = x;
        for (int i = 0; i < HALVINGS; i++) {
            step /= 2;
            for (double near : new double[] {from - step, from + step}) {
                boolean inside = near >= samples.x(0) && near <= samples.x(samples.count() - 1);
                double value = inside ? function.applyAsDouble(near) : Double.NaN;
                if (Double.isFinite(value) && sign * value > sign * best) {
                    best = value;
                    x = near;
                }
            }
            from = x;
        }
        return Math.abs(best) > GROWTH * Math.abs(began) && sign * best > sign * began;
    }
}
