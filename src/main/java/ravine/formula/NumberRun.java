package ravine.formula;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** A number: with a point and an exponent, signs between thousands or degrees; ½ and its like; a raised one. Mutable: it goes from left to right. */
final class NumberRun {

    private static final Pattern DEGREES =
            Pattern.compile("\\s?(?:°|\\^\\s?\\{?\\s?\\\\circ(?![a-z])\\s?\\}?|\\\\degree(?![a-z]))");

    /** What may part thousands, but for commas and plain spaces, which are refused elsewhere. */
    private static final String THOUSANDS = "_'’\u00A0\u202F\u2009\u2007";

    private final Lexer lexer;
    private final int start;
    private int at;

    NumberRun(Lexer lexer, int start) {
        this.lexer = lexer;
        this.start = start;
        this.at = start;
    }

    /** Adds the lexemes of the number that starts here; returns where reading goes on. */
    int read() throws Mistake {
        var symbol = new StringBuilder();
        digits(symbol);
        thousands(symbol);
        if (plain(at) == '.' && !isOperatorAfterPoint()) {
            symbol.append('.');
            at++;
            digits(symbol);
        }
        if (symbol.toString().equals(".")) {
            boolean letter = Characters.isLatin(plain(at));
            throw lexer.mistake(
                    letter
                            ? "A point after a name has no meaning here: write the function alone, such as sin(x₁)."
                            : "A decimal point needs digits: write 0.5.",
                    start,
                    at);
        }
        exponent(symbol);
        if (plain(at) == '.' && !isOperatorAfterPoint()) {
            throw lexer.mistake("A number has one decimal point.", start, at + 1);
        }
        if (Double.isInfinite(Double.parseDouble(symbol.toString()))) {
            throw lexer.mistake("This number is too large; the largest is about 1.8e308.", start, at);
        }
        if (plain(at) == 'j' && !Characters.isLatin(plain(at + 1))) {
            throw lexer.mistake("There are no complex numbers here.", start, at + 1);
        }
        degrees(symbol.toString());
        return at;
    }

    private boolean isOperatorAfterPoint() {
        int next = plain(at + 1);
        return next == '^' || next == '*' || next == '/';
    }

    private void exponent(StringBuilder symbol) {
        if (plain(at) == 'e' || plain(at) == 'E') {
            int sign = plain(at + 1) == '+' || plain(at + 1) == '-' ? 1 : 0;
            if (Characters.isDigit(plain(at + 1 + sign))) {
                symbol.append(sign == 1 && plain(at + 1) == '-' ? "e-" : "e");
                at += 1 + sign;
                digits(symbol);
            }
        }
    }

    private void digits(StringBuilder symbol) {
        while (Characters.isDigit(plain(at))) {
            symbol.append((char) plain(at));
            at += Character.charCount(lexer.source.codePointAt(at));
        }
    }

    /** 1_000 and 1'000 and 1 000 with a space that does not break. */
    private void thousands(StringBuilder symbol) {
        int first = at;
        while (!symbol.isEmpty() && at < lexer.end && isThousand(symbol)) {
            at++;
            digits(symbol);
        }
        if (at > first) {
            lexer.remarks.add(Remark.of("“%s” is read as %s.".formatted(lexer.source.shown(start, at), symbol)));
        }
    }

    private boolean isThousand(StringBuilder symbol) {
        char sign = lexer.source.charAt(at);
        int count = 0;
        while (Characters.isDigit(plain(at + 1 + count))) {
            count++;
        }
        return THOUSANDS.indexOf(sign) >= 0
                && (sign == '_' ? count > 0 : count == 3 && !symbol.toString().equals("0"));
    }

    /** Adds the number, in degrees times π/180. */
    private void degrees(String symbol) {
        Matcher degrees = DEGREES.matcher(lexer.source.text()).region(at, lexer.end);
        if (!degrees.lookingAt()) {
            lexer.add(Kind.NUMBER, symbol, start, at);
            return;
        }
        lexer.add(Kind.OPEN, "(", start, start);
        lexer.add(Kind.NUMBER, symbol, start, at);
        at = degrees.end();
        lexer.add(Kind.OPERATOR, "*", at, at);
        lexer.add(Kind.CONSTANT, "pi", at, at);
        lexer.add(Kind.OPERATOR, "/", at, at);
        lexer.add(Kind.NUMBER, "180", at, at);
        lexer.add(Kind.CLOSE, ")", at - 1, at);
    }

    /** ½ and its like, as a group; after a whole number a mixed one: 2½ is 2 + ½. */
    int fraction(int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        int slash = parts.indexOf('⁄');
        String whole = "";
        int first = start;
        int last = lexer.lexemes.size() - 1;
        if (lexer.endsWith(Kind.NUMBER)
                && lexer.source.skipSpaces(lexer.lexemes.get(last).end(), start) == start
                && lexer.lexemes.get(last).symbol().matches("[0-9]+")) {
            Lexeme number = lexer.lexemes.remove(last);
            whole = number.symbol();
            first = number.start();
            lexer.remarks.add(Remark.of("“%s” is read as a mixed number, %s + %s."
                    .formatted(lexer.source.shown(first, start + 1), whole, Character.toString(character))));
        }
        lexer.add(Kind.OPEN, "(", first, first + 1);
        if (!whole.isEmpty()) {
            lexer.add(Kind.NUMBER, whole, first, start);
            lexer.add(Kind.OPERATOR, "+", start, start);
        }
        lexer.add(Kind.NUMBER, parts.substring(0, slash), start, start + 1);
        lexer.add(Kind.OPERATOR, "/", start, start + 1);
        lexer.add(Kind.NUMBER, parts.substring(slash + 1), start, start + 1);
        lexer.add(Kind.CLOSE, ")", start, start + 1);
        return start + 1;
    }

    int superscript() throws Mistake {
        lexer.add(Kind.POWER, "^", start, start + 1);
        lexer.add(Kind.OPEN, "(", start, start);
        if (Characters.raised(plain(at)) == '-') {
            lexer.add(Kind.OPERATOR, "-", at, at + 1);
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
            lexer.add(Kind.NUMBER, digits.toString(), first, at);
        } else if (Characters.raised(plain(at)) == 'n') {
            lexer.add(Kind.PARAMETER, "n", at, at + 1);
            at++;
        } else {
            throw lexer.mistake("A raised sign needs a raised number: write x⁻².", start, at);
        }
        if (Characters.raised(plain(at)) != 0) {
            throw lexer.mistake("Only a number can be raised like this: write x^(n+1) for more.", start, at + 1);
        }
        lexer.add(Kind.CLOSE, ")", at, at);
        return at;
    }

    private int plain(int index) {
        return lexer.plain(index);
    }
}
