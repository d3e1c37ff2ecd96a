package ravine.spec;

import java.util.Optional;
import java.util.OptionalDouble;
import ravine.Mistake;

/** The numbers from {@code min} to {@code max}, only the whole ones if {@code whole}. */
public record Range(double min, double max, boolean whole) {

    /** A greatest number for what may be as large as a double, the negative of which is a least one. */
    public static final double UNBOUNDED = Double.MAX_VALUE;

    /** A least number for what may be any number above 0. */
    public static final double ABOVE_ZERO = Double.MIN_VALUE;

    /** A greatest number for what may be any number below 1. */
    public static final double BELOW_ONE = 0x1.fffffffffffffp-1;

    public static final Range ANY = new Range(-UNBOUNDED, UNBOUNDED, false);

    public static final Range POSITIVE = new Range(ABOVE_ZERO, UNBOUNDED, false);

    public static final Range NOT_NEGATIVE = new Range(0, UNBOUNDED, false);

    public boolean contains(double number) {
        return fault(number).isEmpty();
    }

    /** What a number is that is outside, such as "above 5"; empty for one within. */
    public Optional<String> fault(double number) {
        if (!(number <= max)) {
            return Optional.of(max == BELOW_ONE ? "not below 1" : "above " + text(max));
        }
        if (number < min) {
            return Optional.of(min == ABOVE_ZERO ? "not above 0" : "below " + text(min));
        }
        return whole && number != Math.rint(number) ? Optional.of("not a whole number") : Optional.empty();
    }

    /** Reads a number of what {@code name} says at characters {@code from} to {@code to} of {@code text}, blanks around it left out. */
    public double read(String name, String text, int from, int to) throws Mistake {
        int start = Blanks.after(text, from, to);
        int end = Blanks.before(text, start, to);
        return check(PlainNumber.read(text.substring(start, end)), name, text, start, end);
    }

    /** The number that was read at these characters, if it is one of these; {@code name} says of what it is. */
    double check(OptionalDouble number, String name, String text, int start, int end) throws Mistake {
        var word = text.substring(start, end);
        if (number.isEmpty() || !contains(number.getAsDouble())) {
            throw new Mistake(
                    "“%s” is %s; %s is %s.%s"
                            .formatted(
                                    word,
                                    number.isEmpty() ? "no number" : "not allowed",
                                    name,
                                    words(),
                                    number.isEmpty() ? hint(word) : ""),
                    text,
                    start,
                    end);
        }
        return number.getAsDouble();
    }

    /** " Write 0.1." for 1/10 and 0,1; else nothing. */
    private static String hint(String word) {
        var sides = word.split("/", -1);
        var first = PlainNumber.read(sides[0].strip());
        if (sides.length == 2 && first.isPresent()) {
            return PlainNumber.read(sides[1].strip()).stream()
                    .map(second -> first.getAsDouble() / second)
                    .filter(Double::isFinite)
                    .mapToObj(quotient -> " Write %s.".formatted(PlainNumber.plain(quotient)))
                    .findFirst()
                    .orElse("");
        }
        return PlainNumber.read(word.replace(',', '.')).stream()
                .mapToObj(number -> " Write %s.".formatted(PlainNumber.plain(number)))
                .findFirst()
                .orElse("");
    }

    /** Such as "a whole number from 1 to 1000" or "a number above 0". */
    public String words() {
        return (whole ? wholeNumber() : number()).formatted(text(min), text(max));
    }

    private String wholeNumber() {
        if (min == -UNBOUNDED) {
            return max == UNBOUNDED ? "a whole number" : "a whole number of at most %2$s";
        }
        return max == UNBOUNDED ? "a whole number of at least %1$s" : "a whole number from %1$s to %2$s";
    }

    private String number() {
        if (min == -UNBOUNDED) {
            return max == UNBOUNDED ? "a number" : max == BELOW_ONE ? "a number below 1" : "a number of at most %2$s";
        }
        if (min == ABOVE_ZERO) {
            return max == UNBOUNDED
                    ? "a number above 0"
                    : max == BELOW_ONE ? "a number above 0 and below 1" : "a number above 0 and of at most %2$s";
        }
        return max == UNBOUNDED
                ? "a number of at least %1$s"
                : max == BELOW_ONE ? "a number of at least %1$s and below 1" : "a number from %1$s to %2$s";
    }

    private String text(double bound) {
        return whole ? Long.toString((long) bound) : PlainNumber.plain(bound);
    }
}
