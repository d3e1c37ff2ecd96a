package ravine.formula;

import org.jspecify.annotations.Nullable;

/** Something that has been opened and must be closed. Mutable: it counts its arguments. */
final class OpenGroup {

    enum Kind {
        PARENTHESES,
        /** The arguments of a function, in parentheses. */
        CALL,
        /** The argument of a function without parentheses: {@code sin x}. */
        BARE,
        BARS,
        NUMERATOR,
        DENOMINATOR
    }

    final Kind kind;
    final Lexeme opener;
    /** The function of a call or of a bare argument. */
    final @Nullable Lexeme function;
    /** What to write when it is closed. */
    final String closing;

    int commas;

    @Nullable
    Lexeme lastComma;

    OpenGroup(Kind kind, Lexeme opener, @Nullable Lexeme function, String closing) {
        this.kind = kind;
        this.opener = opener;
        this.function = function;
        this.closing = closing;
    }

    boolean isRoot() {
        return function != null && function.is(Lexeme.Kind.ROOT);
    }

    /** Whether this sign closes it. */
    boolean closedBy(Lexeme sign) {
        String pair = opener.symbol() + sign.symbol();
        return pair.equals("()") || pair.equals("[]") || pair.equals("{}");
    }
}
