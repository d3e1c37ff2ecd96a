package ravine.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/**
 * A letter with a whole number in brackets or parentheses directly after it, as programs write an index: {@code x[0]}, {@code x(1)}.
 *
 * @param name how it is spelled: {@code x[0]}
 * @param letter the letter alone
 */
record Brackets(Lexer lexer, String name, String letter, int end) {

    private static final Pattern INDEX = Pattern.compile("\\[\\s?([0-9])\\s?\\]|\\(\\s?([0-9])\\s?\\)");

    /** The index after a letter that ends there, if there is one. */
    static Optional<Brackets> after(Lexer lexer, String letter, int end) {
        int bracket = lexer.plain(end);
        if (letter.length() != 1 || (bracket != '[' && bracket != '(')) {
            return Optional.empty();
        }
        Matcher index = INDEX.matcher(lexer.source.text()).region(end, lexer.end);
        if (!index.lookingAt()) {
            return Optional.empty();
        }
        String number = index.group(1) != null ? "[" + index.group(1) + "]" : "(" + index.group(2) + ")";
        return Optional.of(new Brackets(lexer, letter + number, letter, index.end()));
    }

    /** Adds its lexeme; returns where reading goes on. */
    int read(int start) throws Mistake {
        Optional<String> variable = lexer.names.variables().find(name);
        if (variable.isPresent()) {
            lexer.add(Kind.VARIABLE, variable.get(), start, end);
        } else if (lexer.names.discovering()) {
            lexer.add(Kind.INDEXED, name, start, end);
        } else {
            String number = name.substring(2, 3);
            throw lexer.mistake(
                    "“%s” can be an index or a product: write x₁ or x₂ for a variable, %s·%s for the product."
                            .formatted(lexer.source.shown(start, end), letter, number),
                    start,
                    end);
        }
        return end;
    }
}
