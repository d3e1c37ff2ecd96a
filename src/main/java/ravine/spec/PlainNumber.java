package ravine.spec;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as recipes, options and fields write them: digits with a point and an exponent if need be. */
public final class PlainNumber {

    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?(\\d+\\.?\\d*|\\.\\d+)([eE][+\\-−]?\\d+)?");

    private PlainNumber() {}

    /** The number that a text is, if it is one and finite: Java's own reader would let 1f, 0x1p3 and NaN pass. */
    public static OptionalDouble read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text.replace('−', '-'));
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The shortest plain text that reads back as the same double: 5 rather than 5.0, 1e-8 rather than 1.0E-8. */
    public static String plain(double number) {
        var text = Double.toString(number);
        int exponent = text.indexOf('E');
        var digits = exponent < 0 ? text : text.substring(0, exponent);
        var whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        return exponent < 0 ? whole : whole + "e" + text.substring(exponent + 1);
    }
}
