package ravine.spec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them: a real minus sign, no trailing zeros, powers of ten for the very large and very small. */
public final class DisplayNumber {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Exponents from here on, and below {@link #SMALLEST}, are written as powers of ten. */
    public static final int LARGEST = 5;

    public static final int SMALLEST = -3;

    private DisplayNumber() {}

    /** A finite number with all its digits, such as 0.25 or 10⁻⁸. */
    public static String whole(double value) {
        return value == 0 ? "0" : text(BigDecimal.valueOf(value));
    }

    /** A number rounded to so many significant digits, such as 0.25, 12, −3.1×10⁻⁷, 10⁶, ∞. */
    public static String shortened(double value, int digits) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        return text(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    private static String text(BigDecimal rounded) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < LARGEST && exponent >= SMALLEST) {
            return plain(rounded);
        }
        String mantissa = plain(rounded.movePointLeft(exponent));
        String factor = mantissa.equals("1") ? "" : mantissa.equals("−1") ? "−" : mantissa + "×";
        return factor + power(exponent);
    }

    /** A number with exactly so many decimals. */
    public static String fixed(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? rounded.abs().toPlainString()
                : rounded.toPlainString().replace('-', '−');
    }

    public static String power(int exponent) {
        var text = new StringBuilder(exponent < 0 ? "10⁻" : "10");
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
