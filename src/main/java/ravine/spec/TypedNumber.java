package ravine.spec;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import ravine.Mistake;

/** Numbers as people type them into a field: with spaces around, a decimal comma unless they are whole, or as a fraction such as 1/2. */
public final class TypedNumber {

    /** What may go on to a number: nothing yet, a zero, which 0.6 begins with, and what ends in an exponent or fraction without its number. */
    private static final Pattern UNFINISHED =
            Pattern.compile("[+\\-−]?(0*[.,]?0*|(\\d+[.,]?\\d*|[.,]\\d+)([eE][+\\-−]?|\\s*/\\s*[+\\-−]?0*[.,]?0*))");

    private static final String FRACTION = "/";

    private TypedNumber() {}

    /** The value of this key that a text stands for. */
    public static Object read(Key number, String text) throws Mistake {
        if (!(number instanceof Key.Numeric key)) {
            return number.read(text, 0, text.length());
        }
        return key.valueOf(read(key.range(), key.symbol(), text));
    }

    /** A number of a range that a text stands for; {@code name} says of what it is. */
    public static double read(Range range, String name, String text) throws Mistake {
        var typed = text.strip();
        int start = text.indexOf(typed);
        return range.check(number(typed, range.whole()), name, text, start, start + typed.length());
    }

    /** Whether the number may not be at its end yet, so that nothing can be said of it. */
    public static boolean isUnfinished(String text) {
        return UNFINISHED.matcher(text.strip()).matches();
    }

    private static OptionalDouble number(String typed, boolean whole) {
        int line = typed.indexOf(FRACTION);
        if (line < 0) {
            return decimal(typed, whole);
        }
        var over = decimal(typed.substring(0, line).strip(), whole);
        var under = decimal(typed.substring(line + 1).strip(), whole);
        double quotient = over.orElse(Double.NaN) / under.orElse(Double.NaN);
        return Double.isFinite(quotient) ? OptionalDouble.of(quotient) : OptionalDouble.empty();
    }

    /** In a whole number, a comma may part thousands as well. */
    private static OptionalDouble decimal(String digits, boolean whole) {
        return PlainNumber.read(whole ? digits : digits.replace(',', '.'));
    }
}
