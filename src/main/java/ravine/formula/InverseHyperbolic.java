package ravine.formula;

/** The inverse hyperbolic functions, which Java has not, without loss where their operands are small or large. */
final class InverseHyperbolic {

    private static final double LOG_OF_2 = Math.log(2);

    /** From here on a² + 1 and a² − 1 are a². */
    private static final double LARGE = 0x1p28;

    private InverseHyperbolic() {}

    static double asinh(double a) {
        double size = Math.abs(a);
        double value = size >= LARGE
                ? Math.log(size) + LOG_OF_2
                : Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1)));
        return Math.copySign(value, a);
    }

    static double acosh(double a) {
        double above = a - 1;
        return a >= LARGE ? Math.log(a) + LOG_OF_2 : Math.log1p(above + Math.sqrt(above * (above + 2)));
    }

    static double atanh(double a) {
        double size = Math.abs(a);
        return Math.copySign(Math.log1p(2 * size / (1 - size)) / 2, a);
    }
}
