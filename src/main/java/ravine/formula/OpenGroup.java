package ravine.formula;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that has been opened and must be closed. Mutable: it counts its arguments and remembers comparisons. */
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

    private static final Set<String> PAIRS = Set.of("()", "[]", "{}", "⌊⌋", "⌈⌉");

    final Kind kind;
    final Lexeme opener;
    /** The function of a call or of a bare argument. */
    final @Nullable Lexeme function;
    /** What to write when it is closed. */
    final String closing;

    int commas;
    /** Where in the text for exp4j the name of a call begins, and where its arguments do. */
    int name;

    int content;
    /** Whether there is a comparison in it, since the last comma. */
    boolean compared;

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
        return PAIRS.contains(pair);
    }
}
