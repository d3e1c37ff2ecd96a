package ravine.spec;

import ravine.Mistake;

/** The numbers from {@code min} to {@code max}, only the whole ones if {@code whole}. */
public record Range(double min, double max, boolean whole) {

    public boolean contains(double number) {
        return number >= min && number <= max && (!whole || number == Math.rint(number));
    }

    /** Reads a number of what {@code name} says at characters {@code start} to {@code end} of {@code text}. */
    public double read(String name, String text, int start, int end) throws Mistake {
        var word = text.substring(start, end);
        var number = PlainNumber.read(word);
        if (number.isEmpty() || !contains(number.getAsDouble())) {
            throw new Mistake(
                    "“%s” is %s; %s is %s."
                            .formatted(word, number.isEmpty() ? "no number" : "not allowed", name, words()),
                    text,
                    start,
                    end);
        }
        return number.getAsDouble();
    }

    /** Such as "a whole number from 1 to 1000". */
    public String words() {
        return whole
                ? "a whole number from %s to %s".formatted((long) min, (long) max)
                : "a number from %s to %s".formatted(PlainNumber.plain(min), PlainNumber.plain(max));
    }
}
