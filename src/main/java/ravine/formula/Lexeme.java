package ravine.formula;

/**
 * The smallest piece of a formula with its place in the text as typed.
 *
 * @param symbol what it means, spelled in one way: {@code -} for every kind of minus, {@code x1} for x₁ and x, a function's label
 */
record Lexeme(Kind kind, String symbol, int start, int end) {

    enum Kind {
        NUMBER,
        VARIABLE,
        PARAMETER,
        /** A name that the text has given a value. */
        DEFINED,
        /** A letter with an index, when it is not yet known which are the variables. */
        INDEXED,
        /** A column or a definition with the letter that a sum counts with: {@code u_i}. */
        COUNTED,
        CONSTANT,
        FUNCTION,
        /** A function whose bare argument is the next factor alone: √. */
        ROOT,
        /** LaTeX's fraction, followed by two groups. */
        FRACTION,
        OPERATOR,
        POWER,
        OPEN,
        CLOSE,
        BAR,
        /** ‖. */
        NORM,
        /** Parts arguments, or at the top level statements. */
        COMMA,
        COMPARISON,
        /** {@code and}, {@code or}. */
        LOGIC,
        QUESTION,
        COLON,
        ELSE,
        /** LaTeX's cases from beginning to end, and the sign between their rows. */
        CASES,
        CASES_END,
        ROW,
        /** A sum's sign; the symbol says what it counts: {@code i=1..2}, over rows {@code i=1..n}, and {@code i=1..} where that is not said. */
        SUM
    }

    /** The same for something else, in its place. */
    Lexeme as(Kind other, String meaning) {
        return new Lexeme(other, meaning, start, end);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String meaning) {
        return kind == other && symbol.equals(meaning);
    }

    /** Whether a value can end with it. */
    boolean endsValue() {
        return switch (kind) {
            case NUMBER, VARIABLE, PARAMETER, DEFINED, INDEXED, COUNTED, CONSTANT -> true;
            case CLOSE, BAR, NORM, CASES_END -> true;
            default -> false;
        };
    }

    /** Whether a value can begin with it. */
    boolean startsOperand() {
        return switch (kind) {
            case NUMBER, VARIABLE, PARAMETER, DEFINED, INDEXED, COUNTED, CONSTANT, FUNCTION, ROOT, FRACTION -> true;
            case OPEN, BAR, NORM, CASES, SUM -> true;
            default -> false;
        };
    }
}
