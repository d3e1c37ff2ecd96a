package ravine.run;

import java.util.List;
import java.util.function.DoubleFunction;
import ravine.optimizer.Update;

/** One line of how a step came about: in symbols, and with the numbers that ran. */
public sealed interface Line {

    /** The line in symbols, such as {@code v ← β·v + g}. */
    String formula();

    /** The line in numbers, once for each coordinate or once for a plain number; {@code number} writes each of them. */
    List<String> numbers(DoubleFunction<String> number);

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

    /** A quantity that follows from others; the arrow is that of a memory that is renewed. */
    record Derived(String symbol, String arrow, List<Derivation> derivations, List<Double> values) implements Line {

        public Derived {
            derivations = List.copyOf(derivations);
            values = List.copyOf(values);
        }

        @Override
        public String formula() {
            var first = derivations.get(0).text();
            return symbol.equals(first) ? symbol : symbol + arrow + first;
        }

        @Override
        public List<String> numbers(DoubleFunction<String> number) {
            return values.size() == 1
                    ? List.of(line(0, "", number))
                    : List.of(line(0, "₁", number), line(1, "₂", number));
        }

        private String line(int coordinate, String index, DoubleFunction<String> number) {
            var expression = derivations.get(Math.min(coordinate, derivations.size() - 1));
            var name = symbol.contains(" ") && !index.isEmpty() ? "(" + symbol + ")" + index : symbol + index;
            return name + arrow + expression.numbers(coordinate, number) + " = "
                    + number.apply(values.get(coordinate)).replace('-', '−');
        }
    }
}
