package ravine.formula;

import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** What looks like one thing and would be read as another, which is refused with what to write. */
final class Ambiguities {

    /** Letters that are functions in most books, whatever their argument. */
    private static final String FUNCTIONS = "fgFGH";

    private final Source source;
    private final List<Lexeme> lexemes;

    private Ambiguities(Source source, List<Lexeme> lexemes) {
        this.source = source;
        this.lexemes = lexemes;
    }

    static void refuse(Source source, List<Lexeme> lexemes) throws Mistake {
        Ambiguities ambiguities = new Ambiguities(source, lexemes);
        for (int at = 0; at + 1 < lexemes.size(); at++) {
            ambiguities.refuseCall(at);
            ambiguities.refuseTranspose(at);
        }
    }

    /** A letter directly before a variable in parentheses, or before several arguments, as if it were a function. */
    private void refuseCall(int at) throws Mistake {
        Lexeme letter = lexemes.get(at);
        Lexeme open = lexemes.get(at + 1);
        boolean isLetter = letter.is(Kind.PARAMETER)
                || letter.is(Kind.CONSTANT, "e")
                || (letter.is(Kind.VARIABLE) && letter.end() - letter.start() == 1);
        if (!isLetter || !open.is(Kind.OPEN, "(") || open.start() != letter.end() || open.end() == open.start()) {
            return;
        }
        int close = at + 2;
        boolean commas = false;
        int depth = 0;
        while (close < lexemes.size() && !(depth == 0 && lexemes.get(close).is(Kind.CLOSE))) {
            commas |= depth == 0 && lexemes.get(close).is(Kind.COMMA);
            depth += lexemes.get(close).is(Kind.OPEN) ? 1 : lexemes.get(close).is(Kind.CLOSE) ? -1 : 0;
            close++;
        }
        boolean variable = close == at + 3 && lexemes.get(at + 2).is(Kind.VARIABLE);
        String name = source.typed.substring(letter.start(), letter.end());
        if (close < lexemes.size() && (variable || commas || FUNCTIONS.contains(name))) {
            throw source.mistake(
                    "“%s” looks like a call of a function %s, which is not known: write %s·(…) for a product%s."
                            .formatted(
                                    source.shown(
                                            letter.start(), lexemes.get(close).end()),
                                    name,
                                    name,
                                    instead(letter.symbol())),
                    letter.start(),
                    lexemes.get(close).end());
        }
    }

    /** The function that the letter may stand for. */
    private static String instead(String letter) {
        return switch (letter) {
            case "H", "θ" -> ", heaviside(…) for the step";
            case "e" -> ", e^(…) for the power";
            case "γ" -> ", gamma(…) for the function";
            case "σ" -> ", sigmoid(…) for the function";
            default -> "";
        };
    }

    /** x^T. */
    private void refuseTranspose(int at) throws Mistake {
        if (at == 0 || !lexemes.get(at).is(Kind.POWER)) {
            return;
        }
        boolean braces = lexemes.get(at + 1).is(Kind.OPEN, "{");
        int exponent = at + (braces ? 2 : 1);
        boolean transposed = exponent < lexemes.size()
                && lexemes.get(exponent).is(Kind.PARAMETER, "T")
                && (!braces
                        || (exponent + 1 < lexemes.size()
                                && lexemes.get(exponent + 1).is(Kind.CLOSE)));
        if (transposed
                && !lexemes.get(at - 1).is(Kind.NUMBER)
                && !lexemes.get(at - 1).is(Kind.CONSTANT)) {
            throw UnknownSigns.transpose(
                    source, lexemes.get(at).start(), lexemes.get(exponent).end());
        }
    }
}
