package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Cuts a part of a source into lexemes from left to right. */
final class Lexer {

    final Source source;
    final Names names;
    final List<Remark> remarks;
    final List<Lexeme> lexemes;
    /** Where the part ends. */
    final int end;

    private int at;

    /** Begins and ends at these characters. */
    Lexer(Source source, Names names, List<Remark> remarks, int start, int end) {
        this(source, names, remarks, new ArrayList<>(), start, end);
    }

    private Lexer(Source source, Names names, List<Remark> remarks, List<Lexeme> lexemes, int start, int end) {
        this.source = source;
        this.names = names;
        this.remarks = remarks;
        this.lexemes = lexemes;
        this.at = start;
        this.end = end;
    }

    /** Adds the lexemes of a part inside this one. */
    void read(int start, int end) throws Mistake {
        new Lexer(source, names, remarks, lexemes, start, end).read();
    }

    List<Lexeme> read() throws Mistake {
        while (at < end) {
            int character = source.codePointAt(at);
            int plain = Characters.plain(character);
            int width = Character.charCount(character);
            if (Characters.isSpace(character) || plain == '$') {
                at += width;
            } else if (Characters.isDigit(plain) || (plain == '.' && !isElementwise())) {
                at = new NumberRun(this, at).read();
            } else if (Characters.isLatin(plain)) {
                at = new LetterRun(this, at).read();
            } else if (Characters.isGreek(plain)) {
                at = new LetterRun(this, at).greek(Character.toString(plain), at + width);
            } else if (Characters.isFraction(plain)) {
                at = new NumberRun(this, at).fraction(plain);
            } else if (Characters.raised(plain) != 0) {
                at = new NumberRun(this, at).superscript();
            } else if (plain == '\\') {
                at = new Latex(this, at).read();
            } else if (plain == '.') {
                at += width;
            } else {
                at = new Sign(this, at).read();
            }
        }
        return lexemes;
    }

    /** Whether a point makes an operator that of MATLAB's elements: x.^2. */
    private boolean isElementwise() {
        int next = source.plain(at + 1);
        return next == '^' || next == '*' || next == '/';
    }

    void add(Kind kind, String symbol, int start, int end) {
        lexemes.add(new Lexeme(kind, symbol, start, end));
    }

    /** The last lexeme, if it is of this kind. */
    boolean endsWith(Kind kind) {
        return !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).is(kind);
    }

    /** The plain character at an index, or 0 beyond the end. */
    int plain(int index) {
        return index < end ? source.plain(index) : 0;
    }

    Mistake mistake(String sentence, int start, int end) {
        return source.mistake(sentence, start, end);
    }
}
