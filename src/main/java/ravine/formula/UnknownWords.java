package ravine.formula;

import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.spec.DidYouMean;

/** What is wrong with a word that has no meaning in a formula, with a proposal that is near and fits where the word stands. */
final class UnknownWords {

    private static final String INDEX = "Only x has an index; for a product write the number first: 2%s.";

    private UnknownWords() {}

    static Mistake unknown(Lexer lexer, String word, int start, int end) {
        String shown = word.length() > 20 ? word.substring(0, 20) + "…" : word;
        char first = Character.toLowerCase(word.charAt(0));
        if (word.indexOf('_') == 1) {
            return lexer.mistake("Only x has an index: write x_1 or x_2.", start, end);
        } else if ((first == 'x' || first == 'y') && word.substring(1).chars().allMatch(Characters::isDigit)) {
            return lexer.mistake(
                    "“%s” is not known: there are two variables, x₁ and x₂; write x₁·2 for a product.".formatted(shown),
                    start,
                    end);
        } else if (word.length() > 1 && Characters.isDigit(word.charAt(1)) && first != 'x') {
            return lexer.mistake(INDEX.formatted(first), start, end);
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
