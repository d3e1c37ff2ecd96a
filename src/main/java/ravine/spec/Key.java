package ravine.spec;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalLong;
import ravine.Mistake;

/** One key of a recipe: a number with its range, a whole number of 64 bits, or a choice with its options. */
public sealed interface Key permits Key.Numeric, Key.Whole, Key.Choices {

    String name();

    /** The value that this text stands for, at characters {@code start} to {@code end} of {@code text}, blanks around it left out. */
    Object read(String text, int start, int end) throws Mistake;

    /** Whether a recipe may call it so: by its name, or by its symbol as far as a keyboard has that. */
    default boolean isCalled(String word) {
        return name().equals(word);
    }

    /** The text that {@link #read} turns back into this value. */
    String write(Object value);

    /**
     * A number in [min, max]; whole numbers only if {@code whole}; the slider runs from {@code from} to {@code to}. What the
     * number is, {@code says} says to people, and {@code role} to the program. If {@code like} is not empty, it names the key whose value is the default.
     */
    record Numeric(
            String name,
            Role role,
            String symbol,
            String says,
            double min,
            double max,
            double value,
            String like,
            double from,
            double to,
            boolean log,
            boolean whole)
            implements Key {

        /** A number outside of recipes, which is named in sentences and has neither symbol, explanation nor default. */
        public static Numeric of(String name, Range range) {
            return of(name, range, range.min(), range.min(), range.max(), false);
        }

        /** A number outside of recipes with this default, whose slider runs from {@code from} to {@code to}. */
        public static Numeric of(String name, Range range, double value, double from, double to, boolean log) {
            return new Numeric(
                    name, Role.OWN, name, "", range.min(), range.max(), value, "", from, to, log, range.whole());
        }

        @Override
        public boolean isCalled(String word) {
            return name.equals(word) || simple(symbol).equals(simple(word));
        }

        /** β₁, β_1 and β1 are one symbol, and so are letters that Unicode has twice. */
        private static String simple(String word) {
            return Normalizer.normalize(word, Normalizer.Form.NFKC).replace("_", "");
        }

        @Override
        public Object read(String text, int start, int end) throws Mistake {
            return valueOf(range().read(name, text, start, end));
        }

        /** The numbers that the key may have. */
        public Range range() {
            return new Range(min, max, whole);
        }

        /** The record component's value for this number. */
        public Object valueOf(double number) {
            return whole ? (Object) (int) number : (Object) number;
        }

        @Override
        public String write(Object value) {
            return PlainNumber.plain(((Number) value).doubleValue());
        }
    }

    /** Any whole number of 64 bits: a double does not tell all of them apart. */
    record Whole(String name) implements Key {

        /** What it may be, in words. */
        public static final String WORDS = "a whole number from %s to %s".formatted(Long.MIN_VALUE, Long.MAX_VALUE);

        /** The number that these digits are, if they are one of these. */
        public static OptionalLong number(String digits) {
            try {
                return OptionalLong.of(Long.parseLong(digits.replace('−', '-')));
            } catch (NumberFormatException e) {
                return OptionalLong.empty();
            }
        }

        @Override
        public Object read(String text, int from, int to) throws Mistake {
            int start = Blanks.after(text, from, to);
            int end = Blanks.before(text, start, to);
            var word = text.substring(start, end);
            return number(word)
                    .orElseThrow(() -> new Mistake(
                            "“%s” is not allowed; %s is %s.".formatted(word, name, WORDS), text, start, end));
        }

        @Override
        public String write(Object value) {
            return value.toString();
        }
    }

    /** One of several named variants; {@code standard} is the default's name. */
    record Choices(String name, List<Option> options, String standard) implements Key {

        /** Whether the options are only false and true. */
        public boolean isSwitch() {
            return options.get(0).value() instanceof Boolean;
        }

        @Override
        public Object read(String text, int from, int to) throws Mistake {
            int start = Blanks.after(text, from, to);
            int end = Blanks.before(text, start, to);
            var word = text.substring(start, end);
            for (var option : options) {
                if (option.name().equals(word)) {
                    return option.value();
                }
            }
            var names = options.stream().map(Option::name).toList();
            throw new Mistake(
                    "“%s” is not allowed; %s is %s.%s"
                            .formatted(word, name, String.join(" or ", names), DidYouMean.proposal(word, names)),
                    text,
                    start,
                    end);
        }

        @Override
        public String write(Object value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }
    }
}
