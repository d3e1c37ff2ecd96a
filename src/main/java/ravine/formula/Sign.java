package ravine.formula;

import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** A sign of one or two characters. */
final class Sign {

    private final Lexer lexer;
    private final int start;

    Sign(Lexer lexer, int start) {
        this.lexer = lexer;
        this.start = start;
    }

    /** Adds its lexeme; returns where reading goes on. */
    int read() throws Mistake {
        int character = lexer.source.codePointAt(start);
        int plain = Characters.plain(character);
        int end = start + Character.charCount(character);
        boolean equals = lexer.plain(end) == '=';
        boolean twice = lexer.plain(end) == plain;
        switch (plain) {
            case '*' -> {
                if (twice && character == '*') {
                    return add(Kind.POWER, "^", end + 1);
                }
                return add(Kind.OPERATOR, "*", end);
            }
            case '+', '-', '/', '%' -> add(Kind.OPERATOR, Character.toString(plain), end);
            case '^' -> add(Kind.POWER, "^", end);
            case '(', '[', '{', '⌊', '⌈' -> add(Kind.OPEN, Character.toString(plain), end);
            case ')', ']', '}', '⌋', '⌉' -> add(Kind.CLOSE, Character.toString(plain), end);
            case '|' -> add(Kind.BAR, "|", end);
            case '‖', '∥' -> add(Kind.NORM, "‖", end);
            case ',', ';' -> add(Kind.COMMA, Character.toString(plain), end);
            case '√' -> add(Kind.ROOT, "sqrt", end);
            case '∛' -> add(Kind.ROOT, "cbrt", end);
            case '<', '>' -> {
                return add(Kind.COMPARISON, Character.toString(plain) + (equals ? "=" : ""), end + (equals ? 1 : 0));
            }
            case '≤', '⩽', '≦' -> add(Kind.COMPARISON, "<=", end);
            case '≥', '⩾', '≧' -> add(Kind.COMPARISON, ">=", end);
            case '≠' -> add(Kind.COMPARISON, "!=", end);
            case '=', '!' -> {
                if (!equals) {
                    boolean after = lexer.lexemes.stream().anyMatch(Lexeme::endsValue);
                    throw UnknownSigns.unpaired(lexer.source, plain, after, start, end);
                }
                return add(Kind.COMPARISON, Character.toString(plain) + "=", end + 1);
            }
            case '&' -> {
                return add(Kind.LOGIC, "&", end + (twice ? 1 : 0));
            }
            case '∨' -> add(Kind.LOGIC, "|", end);
            case '?' -> add(Kind.QUESTION, "?", end);
            case ':' -> {
                if (lexer.lexemes.stream().noneMatch(lexeme -> lexeme.is(Kind.QUESTION))) {
                    throw UnknownSigns.unknown(lexer.source, start, end - start);
                }
                add(Kind.COLON, ":", end);
            }
            case '_' -> {
                return new NormIndex(lexer, start).read();
            }
            case '∑' -> {
                return new SumSign(lexer, start).read(end);
            }
            default -> {
                if (Characters.lowered(plain) != 0) {
                    return new NormIndex(lexer, start).read();
                }
                throw UnknownSigns.unknown(lexer.source, start, end - start);
            }
        }
        return end;
    }

    private int add(Kind kind, String symbol, int end) {
        lexer.add(kind, symbol, start, end);
        return end;
    }
}
