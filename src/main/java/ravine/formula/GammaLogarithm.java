package ravine.formula;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/** log |Γ(a)| and its derivatives, left of zero by Γ(a)·Γ(1 − a) = π/sin(πa). */
final class GammaLogarithm {

    private GammaLogarithm() {}

    static double value(double a) {
        return a > 0
                ? LogGamma.value(a)
                : Math.log(Math.PI / Math.abs(Math.sin(Math.PI * (a - Math.rint(a))))) - LogGamma.value(1 - a);
    }

    static double slope(double a) {
        return a > 0 ? Digamma.value(a) : Digamma.value(1 - a) - Math.PI / Math.tan(Math.PI * (a - Math.rint(a)));
    }

    static double curvature(double a) {
        if (a > 0) {
            return Trigamma.value(a);
        }
        double quotient = Math.PI / Math.sin(Math.PI * (a - Math.rint(a)));
        return quotient * quotient - Trigamma.value(1 - a);
    }
}
