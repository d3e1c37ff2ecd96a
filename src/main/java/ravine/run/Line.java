package ravine.run;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.optimizer.Update;

/** One line of how a step came about: in symbols, and with the numbers that ran. */
public sealed interface Line {

    /** What stands before a value. */
    String EQUALS = " = ";

    /** The line in symbols, such as {@code v ← β·v + g}. */
    String formula();

    /** The line in numbers, once for each coordinate or once for a plain number; {@code number} writes each of them. */
    List<String> numbers(DoubleFunction<String> number);

    /** The line as it is written: in symbols, which are empty where the numbers say all, then in numbers. */
    default List<String> written(DoubleFunction<String> number) {
        return Stream.concat(Stream.of(formula()), numbers(number).stream()).toList();
    }

    /** An update of the point. */
    record Move(Update update) implements Line {

        @Override
        public String formula() {
            return update.formula();
        }

        @Override
        public List<String> numbers(DoubleFunction<String> number) {
            return List.of(update.line(1, number), update.line(2, number));
        }
    }

    /** A quantity that does not follow from others, such as f somewhere, with what it is after an equals sign or a comma. */
    record Asked(String symbol, String meaning, List<Double> values) implements Line {

        public Asked {
            values = List.copyOf(values);
        }

        @Override
        public String formula() {
            return symbol + meaning;
        }

        @Override
        public List<String> numbers(DoubleFunction<String> number) {
            return values.size() == 1
                    ? List.of(line(0, "", number))
                    : List.of(line(0, "₁", number), line(1, "₂", number));
        }

        @Override
        public List<String> written(DoubleFunction<String> number) {
            if (values.size() > 1) {
                return Line.super.written(number);
            }
            var value = EQUALS + signed(number, values.get(0));
            return List.of("", meaning.startsWith(EQUALS) ? symbol + meaning + value : symbol + value + meaning);
        }

        private String line(int coordinate, String index, DoubleFunction<String> number) {
            return indexed(symbol, index) + EQUALS + signed(number, values.get(coordinate));
        }
    }

    /** How a number compares with another one, which follows from quantities. */
    record Comparison(String left, double value, String sign, Derivation right, double than) implements Line {

        static final List<String> SIGNS = List.of(" ≤ ", " ≥ ", " < ", " > ");

        @Override
        public String formula() {
            return left + sign + right.text();
        }

        @Override
        public List<String> numbers(DoubleFunction<String> number) {
            var bound = right.isSingle() ? "" : right.numbers(0, number) + " = ";
            return List.of(signed(number, value) + sign + bound + signed(number, than));
        }
    }

    private static String signed(DoubleFunction<String> number, double value) {
        return number.apply(value).replace('-', '−');
    }

    private static String indexed(String symbol, String index) {
        boolean bracketed = symbol.startsWith("(") && symbol.endsWith(")");
        return symbol.contains(" ") && !bracketed && !index.isEmpty() ? "(" + symbol + ")" + index : symbol + index;
    }

    /** A quantity that follows from others; the arrow is that of a memory that is renewed. */
    record Derived(String symbol, String arrow, List<Derivation> derivations, List<Double> values) implements Line {

        public Derived {
            derivations = List.copyOf(derivations);
            values = List.copyOf(values);
        }

        @Override
        public String formula() {
            var all = derivations.stream().map(Derivation::text).distinct().collect(Collectors.joining("; "));
            return symbol.equals(all) ? symbol : symbol + arrow + all;
        }

        @Override
        public List<String> numbers(DoubleFunction<String> number) {
            if (derivations.stream().allMatch(Derivation::isNumber)) {
                return List.of();
            }
            return values.size() == 1
                    ? List.of(line(0, "", number))
                    : List.of(line(0, "₁", number), line(1, "₂", number));
        }

        private String line(int coordinate, String index, DoubleFunction<String> number) {
            var expression = derivations.get(Math.min(coordinate, derivations.size() - 1));
            return indexed(symbol, index) + arrow + expression.numbers(coordinate, number) + " = "
                    + signed(number, values.get(coordinate));
        }
    }
}
