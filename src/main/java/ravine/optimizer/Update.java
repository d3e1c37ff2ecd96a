package ravine.optimizer;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import ravine.Vec;

/** The update of a step with its numbers: {@code from}, plus or minus each term. The position that ran is {@link #to}. */
public record Update(String symbol, Vec from, List<Term> terms) {

    public Update {
        terms = List.copyOf(terms);
    }

    /** A product of factors that is added or, if {@code minus}, taken away. */
    public record Term(boolean minus, List<Factor> factors) {

        public Term {
            factors = List.copyOf(factors);
        }
    }

    /** A quantity by its symbol, which multiplies or, if {@code divides}, divides; a plain number is the same in both coordinates. */
    public record Factor(String symbol, Vec value, boolean divides) {}

    /** Where the update leads. */
    public Vec to() {
        var move = new UpdateBuilder(symbol, from, null);
        for (var term : terms) {
            boolean first = true;
            for (var factor : term.factors) {
                if (first) {
                    move = term.minus
                            ? move.minus(factor.symbol, factor.value)
                            : move.plus(factor.symbol, factor.value);
                } else {
                    move = factor.divides
                            ? move.over(factor.symbol, factor.value)
                            : move.times(factor.symbol, factor.value);
                }
                first = false;
            }
        }
        return move.end();
    }

    /** The update in symbols, such as {@code x ← x − η·g}. */
    public String formula() {
        return "x ← " + symbol + written(factor -> bracketed(factor.symbol, factor.symbol.contains(" ")));
    }

    /** The update of coordinate 1 or 2 in numbers, such as {@code x₁ ← −5 − 0.4·(−1) = −4.6}; {@code number} writes each of them. */
    public String line(int coordinate, DoubleFunction<String> number) {
        return (coordinate == 1 ? "x₁ ← " : "x₂ ← ")
                + signed(number, of(from, coordinate))
                + written(factor -> {
                    double value = of(factor.value, coordinate);
                    return bracketed(signed(number, value), value < 0);
                })
                + " = "
                + signed(number, of(to(), coordinate));
    }

    private String written(Function<Factor, String> factorText) {
        var text = new StringBuilder();
        for (var term : terms) {
            var operator = term.minus ? " − " : " + ";
            for (var factor : term.factors) {
                text.append(operator.isEmpty() ? factor.divides ? "/" : "·" : operator)
                        .append(factorText.apply(factor));
                operator = "";
            }
        }
        return text.toString();
    }

    private static double of(Vec value, int coordinate) {
        return coordinate == 1 ? value.x1() : value.x2();
    }

    private static String signed(DoubleFunction<String> number, double value) {
        return number.apply(value).replace('-', '−');
    }

    private static String bracketed(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }
}
