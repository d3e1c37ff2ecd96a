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
        COMMA
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String meaning) {
        return kind == other && symbol.equals(meaning);
    }

    /** Whether a value can begin with it. */
    boolean startsOperand() {
        return switch (kind) {
            case NUMBER, VARIABLE, PARAMETER, CONSTANT, FUNCTION, ROOT, FRACTION, OPEN, BAR -> true;
            case OPERATOR, POWER, CLOSE, COMMA -> false;
        };
    }
}
