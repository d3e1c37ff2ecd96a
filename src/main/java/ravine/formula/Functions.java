package ravine.formula;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Gamma;

/** The value of each function of {@link Operation}, in a method of the same name; compiled formulas call these. */
final class Functions {

    /** Whole powers up to this are computed as products. */
    static final int LARGEST_PRODUCT = 16;

    private static final double LOG_OF_2 = Math.log(2);

    private Functions() {}

    /** A power; a small whole exponent means repeated squaring, in the order of {@link Graph#power}. */
    static double pow(double a, double b) {
        int whole = (int) b;
        if (whole != b || Math.abs(whole) > LARGEST_PRODUCT) {
            return Math.pow(a, b);
        }
        if (whole == 0) {
            return 1;
        }
        int count = Math.abs(whole);
        double product = a;
        for (int bit = Integer.highestOneBit(count) >> 1; bit != 0; bit >>= 1) {
            product *= product;
            if ((count & bit) != 0) {
                product *= a;
            }
        }
        return whole < 0 ? 1 / product : product;
    }

    static double less(double a, double b) {
        return a < b ? 1 : 0;
    }

    static double lessequal(double a, double b) {
        return a <= b ? 1 : 0;
    }

    static double greater(double a, double b) {
        return a > b ? 1 : 0;
    }

    static double greaterequal(double a, double b) {
        return a >= b ? 1 : 0;
    }

    static double equal(double a, double b) {
        return a == b ? 1 : 0;
    }

    static double notequal(double a, double b) {
        return a != b ? 1 : 0;
    }

    static double and(double a, double b) {
        return a != 0 && b != 0 ? 1 : 0;
    }

    static double or(double a, double b) {
        return a != 0 || b != 0 ? 1 : 0;
    }

    static double not(double a) {
        return a == 0 ? 1 : 0;
    }

    static double sin(double a) {
        return Math.sin(a);
    }

    static double cos(double a) {
        return Math.cos(a);
    }

    static double tan(double a) {
        return Math.tan(a);
    }

    static double cot(double a) {
        return 1 / Math.tan(a);
    }

    static double sec(double a) {
        return 1 / Math.cos(a);
    }

    static double csc(double a) {
        return 1 / Math.sin(a);
    }

    static double asin(double a) {
        return Math.asin(a);
    }

    static double acos(double a) {
        return Math.acos(a);
    }

    static double atan(double a) {
        return Math.atan(a);
    }

    static double atan2(double a, double b) {
        return Math.atan2(a, b);
    }

    static double sinh(double a) {
        return Math.sinh(a);
    }

    static double cosh(double a) {
        return Math.cosh(a);
    }

    static double tanh(double a) {
        return Math.tanh(a);
    }

    static double asinh(double a) {
        return InverseHyperbolic.asinh(a);
    }

    static double acosh(double a) {
        return InverseHyperbolic.acosh(a);
    }

    static double atanh(double a) {
        return InverseHyperbolic.atanh(a);
    }

    static double exp(double a) {
        return Math.exp(a);
    }

    static double expm1(double a) {
        return Math.expm1(a);
    }

    static double log(double a) {
        return Math.log(a);
    }

    /** The product of a factor and a logarithm, which is not computed where the factor is 0 and it is a number. */
    static double timeslog(double factor, double a) {
        if (factor == 0 && a > 0 && a <= Double.MAX_VALUE) {
            return a < 1 ? -factor : factor;
        }
        return factor * Math.log(a);
    }

    static double log2(double a) {
        return Math.log(a) / LOG_OF_2;
    }

    static double log10(double a) {
        return Math.log10(a);
    }

    static double log1p(double a) {
        return Math.log1p(a);
    }

    static double sqrt(double a) {
        return Math.sqrt(a);
    }

    static double cbrt(double a) {
        return Math.cbrt(a);
    }

    static double abs(double a) {
        return Math.abs(a);
    }

    static double sign(double a) {
        return Math.signum(a);
    }

    static double floor(double a) {
        return Math.floor(a);
    }

    static double ceil(double a) {
        return Math.ceil(a);
    }

    static double round(double a) {
        return Math.rint(a);
    }

    static double heaviside(double a) {
        return choose(a, 1, 0);
    }

    static double min(double a, double b) {
        return Math.min(a, b);
    }

    static double max(double a, double b) {
        return Math.max(a, b);
    }

    static double mod(double a, double b) {
        double remainder = a % b;
        return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
    }

    static double hypot(double a, double b) {
        return Math.hypot(a, b);
    }

    static double clamp(double a, double low, double high) {
        return Math.max(Math.min(a, high), low);
    }

    static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }

    static double relu(double a) {
        return Math.max(a, 0);
    }

    /** log(1 + eᵃ) without overflow. */
    static double softplus(double a) {
        return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
    }

    static double erf(double a) {
        return Erf.value(a);
    }

    static double sinc(double a) {
        return Sinc.value(a);
    }

    static double sincslope(double a) {
        return Sinc.slope(a);
    }

    static double sinccurvature(double a) {
        return Sinc.curvature(a);
    }

    static double gamma(double a) {
        return Gamma.value(a);
    }

    static double lgamma(double a) {
        return GammaLogarithm.value(a);
    }

    static double digamma(double a) {
        return GammaLogarithm.slope(a);
    }

    static double trigamma(double a) {
        return GammaLogarithm.curvature(a);
    }

    static double where(double a, double b, double c) {
        return a != 0 ? b : c;
    }

    static double step(double a) {
        return a > 0 ? 1 : a <= 0 ? 0 : Double.NaN;
    }

    static double choose(double a, double right, double left) {
        return a > 0 ? right : a < 0 ? left : a == 0 ? (right + left) / 2 : Double.NaN;
    }

    static double chain(double outer, double inner) {
        double product = outer * inner;
        return Double.isNaN(product) ? limit(outer, inner) : product;
    }

    private static double limit(double outer, double inner) {
        return outer == 0 || (inner == 0 && Double.isInfinite(outer)) ? 0 : Double.NaN;
    }
}
