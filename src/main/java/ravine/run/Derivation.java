package ravine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the right of a line, such as {@code β·v + (1 − β)·g²}, with the values of its quantities. Signs and functions
 * are +, −, ·, /, ^, ², ³, ᵗ, √, |…|, ⌊…⌋, min, max, sign, exp and cos.
 */
record Derivation(String text, List<Piece> pieces) {

    private static final Set<String> FUNCTIONS = Set.of("min", "max", "sign", "exp", "cos");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String PI = "π";
    private static final char BARS = '‖';
    private static final char TO_THE_STEP = 'ᵗ';

    Derivation {
        pieces = List.copyOf(pieces);
    }

    /** A quantity, one value or one for each coordinate, or where there are no values the signs between. */
    record Piece(String text, List<Double> values) {

        Piece {
            values = List.copyOf(values);
        }

        double value(int coordinate) {
            return values.get(Math.min(coordinate, values.size() - 1));
        }
    }

    /** The expression with these values by symbol; none where it speaks of a quantity that has no value. */
    static Optional<Derivation> of(String text, int step, Function<String, @Nullable List<Double>> known) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end == at) {
                pieces.add(new Piece(sign(text.charAt(at), step), List.of()));
                at++;
                continue;
            }
            var word = text.substring(at, end);
            var values = known.apply(word);
            if (Character.isDigit(word.charAt(0))
                    || word.equals(PI)
                    || (FUNCTIONS.contains(word) && text.startsWith("(", end))) {
                pieces.add(new Piece(word, List.of()));
            } else if (values == null) {
                return Optional.empty();
            } else {
                pieces.add(new Piece(word, values));
            }
            at = end;
        }
        return Optional.of(new Derivation(text, pieces));
    }

    /** The values of this expression: one where all that it speaks of are plain numbers. */
    List<Double> shared(List<Double> values) {
        boolean plain = pieces.stream().allMatch(piece -> piece.values.size() < 2);
        return plain ? values.subList(0, 1) : values;
    }

    /** Whether it is one quantity or number and nothing else. */
    boolean isSingle() {
        return pieces.size() == 1;
    }

    /** Whether it is a plain number and nothing else. */
    boolean isNumber() {
        return isSingle() && pieces.get(0).values.isEmpty();
    }

    /** The value of a word: a quantity by its symbol, or a coordinate of one, such as g₁. */
    static @Nullable List<Double> value(String word, Map<String, List<Double>> known) {
        var whole = known.get(word);
        int coordinate = "₁₂".indexOf(word.charAt(word.length() - 1));
        var both = whole == null && coordinate >= 0 ? known.get(word.substring(0, word.length() - 1)) : null;
        return both != null && both.size() == 2 ? List.of(both.get(coordinate)) : whole;
    }

    /** Where a word ends; a length in double bars is one. */
    private static int wordEnd(String text, int start) {
        if (text.charAt(start) == BARS) {
            return text.indexOf(BARS, start + 1) + 1;
        }
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return c != TO_THE_STEP
                && DIGITS.indexOf(c) < 0
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || (c >= '₀' && c <= '₊')
                        || "_∞.".indexOf(c) >= 0);
    }

    private static String sign(char c, int step) {
        if (c != TO_THE_STEP) {
            return String.valueOf(c);
        }
        var raised = new StringBuilder();
        String.valueOf(step).chars().forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
        return raised.toString();
    }

    /** The expression with its numbers, of coordinate 0 or 1. */
    String numbers(int coordinate, DoubleFunction<String> number) {
        var written = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.values.isEmpty()) {
                written.append(piece.text);
            } else {
                var shown = number.apply(piece.value(coordinate)).replace('-', '−');
                boolean raised =
                        i + 1 < pieces.size() && isPower(pieces.get(i + 1).text.charAt(0));
                boolean alone = i == 0
                        || pieces.get(i - 1).text.equals("(")
                        || pieces.get(i - 1).text.equals("|");
                boolean signed = shown.startsWith("−") && (raised || !alone);
                boolean scaled = !shown.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '−')
                        && (raised || (i > 0 && "/√".contains(pieces.get(i - 1).text)));
                written.append(signed || scaled ? "(" + shown + ")" : shown);
            }
        }
        return written.toString();
    }

    private static boolean isPower(char c) {
        return c == '^' || DIGITS.indexOf(c) >= 0;
    }
}
