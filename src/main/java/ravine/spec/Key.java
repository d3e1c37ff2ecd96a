package ravine.spec;

import java.util.List;
import ravine.Mistake;

/** One key of a recipe: a number with its range, or a choice with its options. */
public sealed interface Key permits Key.Numeric, Key.Choices {

    String name();

    /** The value that this text stands for, at characters {@code start} to {@code end} of {@code text}. */
    Object read(String text, int start, int end) throws Mistake;

    /** The text that {@link #read} turns back into this value. */
    String write(Object value);

    /**
     * A number in [min, max]; whole numbers only if {@code whole}; the slider runs from {@code from} to {@code to}. If
     * {@code like} is not empty, it names the key whose value is the default.
     */
    record Numeric(
            String name,
            String symbol,
            double min,
            double max,
            double value,
            String like,
            double from,
            double to,
            boolean log,
            boolean whole)
            implements Key {

        @Override
        public Object read(String text, int start, int end) throws Mistake {
            var word = text.substring(start, end);
            var number = Numbers.read(word);
            if (number.isEmpty() || !allows(number.getAsDouble())) {
                throw new Mistake(
                        "%s is %s; %s is %s."
                                .formatted(
                                        quoted(word), number.isEmpty() ? "no number" : "not allowed", name, allowed()),
                        text,
                        start,
                        end);
            }
            return valueOf(number.getAsDouble());
        }

        /** Whether the key may have this value. */
        public boolean allows(double number) {
            return number >= min && number <= max && (!whole || number == Math.rint(number));
        }

        /** The record component's value for this number. */
        public Object valueOf(double number) {
            return whole ? (Object) (int) number : (Object) number;
        }

        @Override
        public String write(Object value) {
            return Numbers.plain(((Number) value).doubleValue());
        }

        /** What is allowed, in words. */
        public String allowed() {
            return "a %s from %s to %s"
                    .formatted(whole ? "whole number" : "number", Numbers.plain(min), Numbers.plain(max));
        }
    }

    /** One of several named variants; {@code standard} is the default's name. */
    record Choices(String name, List<Option> options, String standard) implements Key {

        /** Whether the options are only false and true. */
        public boolean isSwitch() {
            return options.get(0).value() instanceof Boolean;
        }

        @Override
        public Object read(String text, int start, int end) throws Mistake {
            var word = text.substring(start, end);
            for (var option : options) {
                if (option.name().equals(word)) {
                    return option.value();
                }
            }
            var names = options.stream().map(Option::name).toList();
            throw new Mistake(
                    "%s is not allowed; %s is %s.%s"
                            .formatted(quoted(word), name, String.join(" or ", names), Nearest.proposal(word, names)),
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

    private static String quoted(String word) {
        return "“" + word + "”";
    }
}
