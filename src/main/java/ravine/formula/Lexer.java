package ravine.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Cuts a text into lexemes from left to right. */
final class Lexer {

    final String text;
    final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    /** Begins at this character. */
    Lexer(String text, int start) {
        this.text = text;
        this.at = start;
    }

    List<Lexeme> read() throws Mistake {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int plain = Characters.plain(character);
            int width = Character.charCount(character);
            if (Characters.isSpace(character) || plain == '$') {
                at += width;
            } else if (Characters.isDigit(plain) || plain == '.') {
                number();
            } else if (Characters.isLatin(plain)) {
                at = new LetterRun(this, at).read();
            } else if (Characters.isGreek(plain)) {
                at = new LetterRun(this, at).letter(Character.toString(plain), at + width);
            } else if (Characters.isFraction(plain)) {
                fraction(plain);
            } else if (Characters.raised(plain) != 0) {
                superscript();
            } else if (plain == '\\') {
                at = new Latex(this, at).read();
            } else {
                sign(plain, width);
            }
        }
        return lexemes;
    }

    void add(Kind kind, String symbol, int start, int end) {
        lexemes.add(new Lexeme(kind, symbol, start, end));
    }

    /** The plain character at an index, or 0 beyond the end. */
    int plain(int index) {
        return index < text.length() ? Characters.plain(text.codePointAt(index)) : 0;
    }

    Mistake mistake(String sentence, int start, int end) {
        return new Mistake(sentence, text, start, end);
    }

    private void sign(int plain, int width) throws Mistake {
        Kind kind =
                switch (plain) {
                    case '+', '-', '*', '/', '%' -> Kind.OPERATOR;
                    case '^' -> Kind.POWER;
                    case '(', '[', '{' -> Kind.OPEN;
                    case ')', ']', '}' -> Kind.CLOSE;
                    case '|' -> Kind.BAR;
                    case ',', ';' -> Kind.COMMA;
                    case '√', '∛' -> Kind.ROOT;
                    default -> throw UnknownSigns.unknown(text, at, width);
                };
        int end = at + width;
        if (plain == '*' && text.startsWith("**", at)) {
            add(Kind.POWER, "^", at, end + 1);
            at = end + 1;
            return;
        }
        String symbol = kind == Kind.ROOT ? (plain == '√' ? "sqrt" : "cbrt") : Character.toString(plain);
        add(kind, symbol, at, end);
        at = end;
    }

    private void number() throws Mistake {
        int start = at;
        digits();
        if (plain(at) == '.') {
            at++;
            digits();
        }
        if (at == start + 1 && plain(start) == '.') {
            throw mistake("A decimal point needs digits: write 0.5.", start, at);
        }
        if (plain(at) == 'e' || plain(at) == 'E') {
            int sign = plain(at + 1) == '+' || plain(at + 1) == '-' ? 1 : 0;
            if (Characters.isDigit(plain(at + 1 + sign))) {
                at += 1 + sign;
                digits();
            }
        }
        if (plain(at) == '.') {
            throw mistake("A number has one decimal point.", start, at + 1);
        }
        String symbol = Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFKC)
                .replaceFirst("[^0-9.eE+]", "-");
        if (Double.isInfinite(Double.parseDouble(symbol))) {
            throw mistake("This number is too large; the largest is about 1.8e308.", start, at);
        }
        add(Kind.NUMBER, symbol, start, at);
    }

    private void digits() {
        while (Characters.isDigit(plain(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** ½ and its like, as a group. */
    private void fraction(int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        int slash = parts.indexOf('⁄');
        add(Kind.OPEN, "(", at, at + 1);
        add(Kind.NUMBER, parts.substring(0, slash), at, at + 1);
        add(Kind.OPERATOR, "/", at, at + 1);
        add(Kind.NUMBER, parts.substring(slash + 1), at, at + 1);
        add(Kind.CLOSE, ")", at, at + 1);
        at++;
    }

    private void superscript() throws Mistake {
        int start = at;
        add(Kind.POWER, "^", start, start + 1);
        add(Kind.OPEN, "(", start, start);
        if (Characters.raised(plain(at)) == '-') {
            add(Kind.OPERATOR, "-", at, at + 1);
        }
        if (Characters.raised(plain(at)) == '-' || Characters.raised(plain(at)) == '+') {
            at++;
        }
        StringBuilder digits = new StringBuilder();
        int first = at;
        while (Characters.isDigit(Characters.raised(plain(at)))) {
            digits.append(Characters.raised(plain(at++)));
        }
        if (!digits.isEmpty()) {
            add(Kind.NUMBER, digits.toString(), first, at);
        } else if (Characters.raised(plain(at)) == 'n') {
            add(Kind.PARAMETER, "n", at, at + 1);
            at++;
        } else {
            throw mistake("A raised sign needs a raised number: write x⁻².", start, at);
        }
        if (Characters.raised(plain(at)) != 0) {
            throw mistake("Only a number can be raised like this: write x^(n+1) for more.", start, at + 1);
        }
        add(Kind.CLOSE, ")", at, at);
    }
}
