package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words on the letters of a formula that may be meant otherwise. */
final class Remarks {

    private static final Map<String, String> CONSTANTS = Map.of(
            "τ", "τ is a parameter with the value 1; for the circle constant write 2π.",
            "φ", "φ is a parameter with the value 1; for the golden ratio write (1 + √5)/2.",
            "E", "E is a parameter with the value 1; Euler’s number is e.");

    private Remarks() {}

    /** On a formula as it was read. */
    static List<Remark> on(
            String text, Expression expression, List<String> parameters, boolean varies, VariableNames variables) {
        List<Remark> remarks = new ArrayList<>();
        boolean logical = (expression instanceof Expression.Binary binary
                        && binary.operation().isLogical())
                || (expression instanceof Expression.Unary unary
                        && unary.operation().isLogical());
        if (logical) {
            remarks.add(Remark.of("f is 1 where this comparison holds, and 0 elsewhere."));
        }
        for (String letter : parameters) {
            if (CONSTANTS.containsKey(letter)) {
                remarks.add(Remark.of(CONSTANTS.get(letter)));
            }
        }
        // A number alone is meant so.
        if (!varies && !(parameters.isEmpty() && variables.isUsual())) {
            remarks.add(constant(text, parameters, variables));
        }
        return remarks;
    }

    /** On a root without parentheses that is taken of the next factor alone. */
    static Remark onRoot(Source source, Lexeme root, Lexeme factor, Lexeme next) {
        return Remark.of("“%s” is read as the root of %s alone, times what follows; for more write %s(…)."
                .formatted(
                        source.shown(root.start(), next.end()),
                        source.shown(factor.start(), factor.end()),
                        source.shown(root.start(), root.end())));
    }

    /** On a formula in which no variable occurs, with its first two letters as variables where there are two. */
    private static Remark constant(String text, List<String> parameters, VariableNames variables) {
        String sentence = "Neither %s nor %s occurs, so f is the same everywhere."
                .formatted(variables.shown().get(0), variables.shown().get(1));
        if (parameters.size() < 2 || !variables.isUsual() || text.indexOf('=') >= 0) {
            return Remark.of(sentence);
        }
        String heading = "f(%s, %s) = ".formatted(parameters.get(0), parameters.get(1));
        return new Remark(
                "%s %s and %s as the variables? Write %s%s"
                        .formatted(sentence, parameters.get(0), parameters.get(1), heading, text),
                Optional.of(heading + text));
    }
}
