package ravine.formula;

/** sin(a)/a and its derivatives; near zero their series, where the quotients would lose all digits. */
final class Sinc {

    /** Up to here the series. */
    private static final double NEAR = 0.5;

    private static final int TERMS = 9;

    private Sinc() {}

    static double value(double a) {
        return a == 0 ? 1 : Math.sin(a) / a;
    }

    static double slope(double a) {
        if (Math.abs(a) > NEAR) {
            return (Math.cos(a) - Math.sin(a) / a) / a;
        }
        double bracket = 1;
        for (int k = TERMS; k > 0; k--) {
            bracket = 1 - a * a / (2 * k * (2 * k + 3)) * bracket;
        }
        return -a / 3 * bracket;
    }

    static double curvature(double a) {
        if (Math.abs(a) > NEAR) {
            return -value(a) - 2 * slope(a) / a;
        }
        double sum = 0;
        double term = 1;
        for (int k = 1; k <= TERMS; k++) {
            term /= -2.0 * k * (2 * k + 1);
            sum += term * (2 * k) * (2 * k - 1);
            term *= a * a;
        }
        return sum;
    }
}
