package ravine.formula;

import java.util.Optional;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Words that are neither functions nor products of letters, each as a whole. */
final class Words {

    private Words() {}

    /** Adds the lexeme of such a word; returns where reading goes on, or -1 if it is none. */
    static int read(Lexer lexer, String word, int start, int end) throws Mistake {
        switch (word) {
            case "and" -> lexer.add(Kind.LOGIC, "&", start, end);
            case "or" -> lexer.add(Kind.LOGIC, "|", start, end);
            case "else", "otherwise" -> lexer.add(Kind.ELSE, "else", start, end);
            case "PI", "Pi", "M_PI" -> lexer.add(Kind.CONSTANT, "pi", start, end);
            case "Infinity", "infinity", "Inf", "inf", "infty" -> throw UnknownSigns.infinity(lexer.source, start, end);
            case "nan", "NaN" -> throw lexer.mistake("NaN is no number to reckon with: leave it out.", start, end);
            case "for", "when" -> {
                // Before the condition of a case.
                return lexer.lexemes.stream().anyMatch(lexeme -> lexeme.is(Kind.CASES)) ? end : -1;
            }
            default -> {
                return letter(lexer, word, start, end);
            }
        }
        return end;
    }

    /** The name of a Greek letter; gamma before an argument is the function. */
    private static int letter(Lexer lexer, String word, int start, int end) throws Mistake {
        Optional<String> letter = KnownWords.greek(word);
        if (letter.isEmpty()) {
            return -1;
        }
        boolean typed = start == 0 || lexer.source.charAt(start - 1) != '\\';
        if (word.equalsIgnoreCase("gamma") && lexer.plain(end) == '(' && (typed || word.equals("Gamma"))) {
            lexer.add(Kind.FUNCTION, "gamma", start, end);
            if (word.equals("gamma")) {
                lexer.remarks.add(Remark.of("gamma(…) is read as the function Γ; for a product write gamma·(…)."));
            }
            return end;
        }
        return new LetterRun(lexer, start).greek(letter.get(), end);
    }
}
