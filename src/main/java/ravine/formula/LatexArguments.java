package ravine.formula;

import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** The arguments of LaTeX's fraction and root: a group in braces, or else one digit, letter or command. */
final class LatexArguments {

    private final Lexer lexer;
    private final int start;
    private int at;

    /** For the command at these places. */
    LatexArguments(Lexer lexer, int start, int end) {
        this.lexer = lexer;
        this.start = start;
        this.at = end;
    }

    /** Adds the fraction; returns where reading goes on. */
    int fraction() throws Mistake {
        boolean afterNumber = lexer.endsWith(Kind.NUMBER)
                && lexer.lexemes.get(lexer.lexemes.size() - 1).end() == start;
        lexer.add(Kind.FRACTION, "/", start, at);
        int first = lexer.lexemes.size();
        boolean whole = argument();
        whole = whole && argument();
        boolean numbers = whole
                && lexer.lexemes.size() == first + 6
                && lexer.lexemes.get(first + 1).is(Kind.NUMBER)
                && lexer.lexemes.get(first + 4).is(Kind.NUMBER);
        if (afterNumber && numbers) {
            Lexeme number = lexer.lexemes.get(first - 2);
            String top = lexer.lexemes.get(first + 1).symbol();
            String bottom = lexer.lexemes.get(first + 4).symbol();
            throw lexer.mistake(
                    "This can be %s + %s/%s or the product: write %s + \\frac{%s}{%s} or %s \\cdot \\frac{%s}{%s}."
                            .formatted(
                                    number.symbol(),
                                    top,
                                    bottom,
                                    number.symbol(),
                                    top,
                                    bottom,
                                    number.symbol(),
                                    top,
                                    bottom),
                    number.start(),
                    at);
        }
        return at;
    }

    /** Adds {@code \sqrt{x}} or {@code \sqrt[3]{x}}; returns where reading goes on. */
    int root() throws Mistake {
        if (lexer.plain(at) != '[') {
            lexer.add(Kind.ROOT, "sqrt", start, at);
            argument();
            return at;
        }
        int open = at;
        int close = lexer.source.text().indexOf(']', open);
        if (close < 0 || close >= lexer.end) {
            throw lexer.mistake("“[” is never closed: add “]”.", open, open + 1);
        }
        String degree = lexer.source.text().substring(open + 1, close).strip();
        at = close + 1;
        if (degree.equals("2") || degree.equals("3")) {
            lexer.add(Kind.ROOT, degree.equals("3") ? "cbrt" : "sqrt", start, at);
            argument();
            return at;
        }
        lexer.add(Kind.FUNCTION, "root", start, open);
        int opening = lexer.lexemes.size();
        if (!argument()) {
            throw lexer.mistake("This root needs a group in braces: write \\sqrt[4]{x₁}.", start, at);
        }
        Lexeme first = lexer.lexemes.get(opening);
        Lexeme last = lexer.lexemes.remove(lexer.lexemes.size() - 1);
        lexer.lexemes.set(opening, first.as(Kind.OPEN, "("));
        lexer.add(Kind.COMMA, ",", open, open + 1);
        lexer.read(open + 1, close);
        lexer.lexemes.add(last.as(Kind.CLOSE, ")"));
        return at;
    }

    /** Adds one argument as a group; returns whether there is a whole one. */
    private boolean argument() throws Mistake {
        int first = lexer.source.skipSpaces(at, lexer.end);
        int sign = lexer.plain(first);
        int close = sign == '{' ? closing(first) : first + 1;
        if (sign == '{' && close >= 0) {
            lexer.add(Kind.OPEN, "{", first, first + 1);
            lexer.read(first + 1, close);
            lexer.add(Kind.CLOSE, "}", close, close + 1);
            at = close + 1;
            return true;
        } else if (sign == '\\') {
            close = command(first);
        } else if (!Characters.isDigit(sign) && !Characters.isLatin(sign) && !Characters.isGreek(sign)) {
            return false;
        }
        if (close < 0) {
            return false;
        }
        lexer.add(Kind.OPEN, "{", first, first);
        lexer.read(first, close);
        lexer.add(Kind.CLOSE, "}", close, close);
        at = close;
        return true;
    }

    /** Where a command that is one letter ends, or -1 if it is another. */
    private int command(int first) {
        int end = first + 1;
        while (Characters.isLatin(lexer.plain(end))) {
            end++;
        }
        String name = lexer.source.text().substring(first + 1, end);
        return name.equals("pi") || KnownWords.greek(name).isPresent() ? end : -1;
    }

    /** Where the group closes, or -1 if it never does. */
    private int closing(int open) {
        int close = lexer.source.closing(open);
        return close < lexer.end ? close : -1;
    }
}
