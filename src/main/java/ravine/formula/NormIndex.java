package ravine.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** The index after a norm: ‖x‖₂ is the length; others are refused. */
record NormIndex(Lexer lexer, int start) {

    private static final Pattern INDEX = Pattern.compile("_\\s?\\{?\\s?([0-9]|\\\\infty|[∞Fp])\\s?\\}?|[₀-₉]");

    /** Reads over it; returns where reading goes on. */
    int read() throws Mistake {
        Matcher index = INDEX.matcher(lexer.source.text()).region(start, lexer.end);
        boolean afterBar = lexer.endsWith(Kind.NORM) || lexer.endsWith(Kind.BAR);
        if (!afterBar || !index.lookingAt()) {
            throw UnknownSigns.unknown(lexer.source, start, 1);
        } else if (index.group().equals("₂") || "2".equals(index.group(1))) {
            return index.end();
        }
        throw lexer.mistake(
                "Of norms there is the length, ‖x‖: write out others, |x₁| + |x₂| for ‖x‖₁, max(|x₁|, |x₂|) for ‖x‖∞.",
                start,
                index.end());
    }
}
