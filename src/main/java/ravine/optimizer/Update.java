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

        /** Whether it goes against the gradient or a memory of gradients at the step's rate. */
        public boolean descends() {
            return factors.get(0).kind == Kind.RATE;
        }

        private void append(UpdateBuilder move) {
            var first = factors.get(0);
            if (minus) {
                move.minus(first.symbol, first.value);
            } else {
                move.plus(first.symbol, first.value);
            }
            for (var factor : factors.subList(1, factors.size())) {
                if (factor.divides()) {
                    move.over(factor.symbol, factor.value);
                } else {
                    move.times(factor.symbol, factor.value);
                }
            }
        }
    }

    /** A quantity by its symbol; a plain number is the same in both coordinates. */
    public record Factor(String symbol, Vec value, Kind kind) {

        public boolean divides() {
            return kind == Kind.DIVISOR;
        }
    }

    /** What a quantity is to its term. */
    public enum Kind {
        /** The rate, with which a term begins that goes against the gradient or a memory of gradients. */
        RATE,
        MULTIPLIER,
        DIVISOR
    }

    /** Where the update leads. */
    public Vec to() {
        var move = new UpdateBuilder(symbol, from, null);
        terms.forEach(term -> term.append(move));
        return move.end();
    }

    /** The update in symbols, such as {@code x ← x − η·g}. */
    public String formula() {
        return "x ← " + symbol + written(factor -> bracketed(factor.symbol, isSum(factor.symbol)));
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
                text.append(operator.isEmpty() ? factor.divides() ? "/" : "·" : operator)
                        .append(factorText.apply(factor));
                operator = "";
            }
        }
        return text.toString();
    }

    /** Whether a symbol has a space outside of brackets. */
    private static boolean isSum(String symbol) {
        int depth = 0;
        for (int i = 0; i < symbol.length(); i++) {
            char c = symbol.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                return true;
            }
        }
        return false;
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
