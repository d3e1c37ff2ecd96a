package ravine.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.spec.DidYouMean;

/** What is wrong with a word that has no meaning in a formula, with a proposal that is near and fits where the word stands. */
final class UnknownWords {

    /** Functions that are not read, and how to write them. */
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("erfc", "1 − erf(x₁)"),
            Map.entry("asec", "acos(1/x₁)"),
            Map.entry("arcsec", "acos(1/x₁)"),
            Map.entry("acsc", "asin(1/x₁)"),
            Map.entry("arccsc", "asin(1/x₁)"),
            Map.entry("acot", "atan(1/x₁)"),
            Map.entry("arccot", "atan(1/x₁)"),
            Map.entry("factorial", "gamma(x₁ + 1)"),
            Map.entry("logaddexp", "ln(e^x₁ + e^x₂)"),
            Map.entry("silu", "x₁·sigmoid(x₁)"),
            Map.entry("swish", "x₁·sigmoid(x₁)"),
            Map.entry("gelu", "x₁(1 + erf(x₁/√2))/2"));

    private UnknownWords() {}

    static Mistake unknown(Lexer lexer, String word, int start, int end) {
        String shown = word.length() > 20 ? word.substring(0, 20) + "…" : word;
        char first = Character.toLowerCase(word.charAt(0));
        if (word.indexOf('_') == 1) {
            return lexer.mistake("Only x has an index: write x_1 or x_2.", start, end);
        } else if ((first == 'x' || first == 'y') && word.substring(1).chars().allMatch(Characters::isDigit)) {
            var variables = lexer.names.variables().shown();
            return lexer.mistake(
                    "“%s” is not known: the variables are %s and %s."
                            .formatted(VariableNames.shown(shown), variables.get(0), variables.get(1)),
                    start,
                    end);
        } else if (word.length() > 1 && Characters.isDigit(word.charAt(1)) && first != 'x') {
            return indexed(lexer, word.substring(0, 1), start, end);
        }
        String written = WRITTEN_OUT.get(word.toLowerCase(Locale.ROOT));
        if (written != null) {
            return lexer.mistake("“%s” is not known: write %s.".formatted(shown, written), start, end);
        }
        String name = DidYouMean.proposal(word, lexer.names.defined());
        if (!name.isEmpty()) {
            return lexer.mistake("“%s” is not known.%s".formatted(shown, name), start, end);
        }
        String proposal = isLetterBeforeFunction(word)
                ? "for a product write %s·%s.".formatted(word.charAt(0), word.substring(1))
                : proposal(lexer, word, end)
                        .map("did you mean %s?"::formatted)
                        .orElse("a name is x₁, x₂, a single letter or a function; write a·b for a product.");
        return lexer.mistake("“%s” is not known: %s".formatted(shown, proposal), start, end);
    }

    /** Of a letter with an index where it is not clear which are the variables, or that is no parameter. */
    static Mistake indexed(Lexer lexer, String letter, int start, int end) {
        boolean lowered =
                lexer.source.shown(start, end).chars().anyMatch(sign -> sign == '_' || Characters.lowered(sign) != 0);
        return lexer.mistake(
                lowered
                        ? "Only x has an index here: write %s alone, or another letter for each.".formatted(letter)
                        : "Only x has an index here; for a product write the number first: 2%s.".formatted(letter),
                start,
                end);
    }

    /** A function where an argument follows, a Greek letter where none does. */
    static Optional<String> proposal(Lexer lexer, String word, int end) {
        int next = lexer.source.skipSpaces(end, lexer.end);
        int sign = lexer.plain(next);
        boolean call = sign == '(' || sign == '{';
        boolean argument = call || (next > end && (Characters.isLatin(sign) || Characters.isDigit(sign)));
        return KnownWords.nearest(word, argument, !call);
    }

    /** Whether a run such as {@code bcos} may be meant as b·cos. */
    private static boolean isLetterBeforeFunction(String word) {
        return Characters.isLatin(word.charAt(0))
                && IntStream.rangeClosed(4, Math.min(word.length(), 1 + KnownWords.LONGEST))
                        .anyMatch(end ->
                                KnownWords.function(word.substring(1, end)).isPresent());
    }
}
