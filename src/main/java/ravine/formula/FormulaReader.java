package ravine.formula;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;

/** Reads what a person types: lexemes, then exp4j's grammar, then exp4j's shunting yard, then a tree. */
final class FormulaReader {

    private static final int LONGEST = 10_000;

    /** {@code f(x, y) =} before a formula, as slides have it. */
    private static final Pattern HEADING =
            Pattern.compile("\\$*\\s?(?:[fFgJLz]\\s?(?:\\\\left)?(?:\\([xyXY₁₂_12{}, \\\\]{1,30}\\))?)\\s?=");

    private FormulaReader() {}

    static TypedFormula read(String text) throws Mistake {
        if (text.length() > LONGEST) {
            throw new Mistake(
                    String.format(
                            Locale.ROOT,
                            "The formula is too long: %,d characters; at most %,d are read.",
                            text.length(),
                            LONGEST),
                    text,
                    LONGEST,
                    text.length());
        }
        Matcher heading = HEADING.matcher(text);
        List<Lexeme> lexemes = new Lexer(text, heading.lookingAt() ? heading.end() : 0).read();
        List<String> letters = lexemes.stream()
                .filter(lexeme -> lexeme.is(Lexeme.Kind.PARAMETER))
                .map(Lexeme::symbol)
                .distinct()
                .toList();
        Expression expression = tree(text, Exp4jText.of(text, lexemes), letters);
        if (expression == null) {
            throw new Mistake(
                    "The formula is too deep: more than %s operations are nested in one another."
                            .formatted(Tree.DEEPEST),
                    text,
                    0,
                    text.length());
        }
        return new TypedFormula(text, expression, letters);
    }

    private static @Nullable Expression tree(String text, String transcript, List<String> letters) throws Mistake {
        try {
            return Tree.of(transcript, letters);
        } catch (IllegalArgumentException e) {
            throw new Mistake("This formula cannot be read: " + e.getMessage(), text, 0, text.length());
        }
    }
}
