package ravine.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/**
 * Writes lexemes in exp4j's grammar with every product and every pair of parentheses spelled out, and refuses what is not
 * well-formed. Mutable: one pass from left to right.
 */
final class Exp4jText {

    private final SyntaxErrors complaints;
    private final List<Lexeme> lexemes;
    private final StringBuilder written = new StringBuilder();
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private int at;
    /** Whether a value has just ended, so that an operator may follow. */
    private boolean complete;

    private Exp4jText(String text, List<Lexeme> lexemes) {
        this.complaints = new SyntaxErrors(text, lexemes);
        this.lexemes = lexemes;
    }

    /** The text for exp4j. */
    static String of(String text, List<Lexeme> lexemes) throws Mistake {
        Exp4jText transcript = new Exp4jText(text, lexemes);
        while (transcript.at < lexemes.size()) {
            transcript.next(lexemes.get(transcript.at));
        }
        transcript.finish();
        return transcript.written.toString();
    }

    private void next(Lexeme lexeme) throws Mistake {
        switch (lexeme.kind()) {
            case NUMBER, VARIABLE, PARAMETER, CONSTANT -> {
                juxtapose(lexeme);
                write(lexeme.symbol());
                complete = true;
                at++;
            }
            case FUNCTION, ROOT -> function(lexeme);
            case FRACTION -> {
                juxtapose(lexeme);
                at++;
                open(OpenGroup.Kind.NUMERATOR, lexeme, "( (", ")");
            }
            case OPEN -> {
                juxtapose(lexeme);
                open(OpenGroup.Kind.PARENTHESES, lexeme, "(", ")");
            }
            case BAR -> bar(lexeme);
            case CLOSE -> close(lexeme);
            case COMMA -> comma(lexeme);
            case POWER -> power();
            case OPERATOR -> operator(lexeme);
        }
    }

    /** Writes the product sign that is meant between two values side by side. */
    private void juxtapose(Lexeme lexeme) throws Mistake {
        if (!complete) {
            return;
        }
        boolean function = lexeme.is(Kind.FUNCTION) || lexeme.is(Kind.ROOT);
        while (inside(OpenGroup.Kind.BARE) && (function || top().isRoot())) {
            closeTop();
        }
        if (lexeme.is(Kind.NUMBER)) {
            complaints.refuseNumberAfterValue(at);
        }
        write("*");
        complete = false;
    }

    private void function(Lexeme lexeme) throws Mistake {
        juxtapose(lexeme);
        at++;
        String closing = ")" + exponent(lexeme);
        Lexeme following = at < lexemes.size() ? lexemes.get(at) : null;
        if (following != null && following.is(Kind.OPEN)) {
            write(lexeme.symbol());
            open(OpenGroup.Kind.CALL, following, lexeme, "(", closing);
        } else if (following == null || arity(lexeme) > 1 || !startsArgument(following)) {
            throw complaints.argumentMissing(lexeme, arity(lexeme));
        } else {
            write(lexeme.symbol());
            write("(");
            groups.push(new OpenGroup(OpenGroup.Kind.BARE, lexeme, lexeme, closing));
        }
    }

    private static boolean startsArgument(Lexeme lexeme) {
        return lexeme.startsOperand() || lexeme.is(Kind.OPERATOR, "-") || lexeme.is(Kind.OPERATOR, "+");
    }

    /** The power between a function and its argument, as in sin² x; none is empty. */
    private String exponent(Lexeme function) throws Mistake {
        if (at >= lexemes.size() || !lexemes.get(at).is(Kind.POWER)) {
            return "";
        }
        boolean group = at + 1 < lexemes.size() && lexemes.get(at + 1).is(Kind.OPEN);
        int number = at + (group ? 2 : 1);
        int end = number + (group ? 1 : 0);
        boolean plain = end < lexemes.size()
                && lexemes.get(number).is(Kind.NUMBER)
                && (!group || lexemes.get(end).is(Kind.CLOSE));
        if (!plain) {
            throw complaints.strangePower(function, lexemes.get(at));
        }
        at = end + 1;
        return " ^ " + lexemes.get(number).symbol();
    }

    /** Opens a group at the sign that stands here, where one is needed. */
    private void open(OpenGroup.Kind kind, Lexeme before, String opening, String closing) throws Mistake {
        if (at >= lexemes.size() || !lexemes.get(at).is(Kind.OPEN)) {
            throw complaints.bracesMissing(before);
        }
        open(kind, lexemes.get(at), before, opening, closing);
    }

    private void open(OpenGroup.Kind kind, Lexeme opener, Lexeme function, String opening, String closing) {
        write(opening);
        groups.push(new OpenGroup(kind, opener, function, closing));
        complete = false;
        at++;
    }

    private void bar(Lexeme lexeme) throws Mistake {
        if (complete) {
            closeBare();
            if (inside(OpenGroup.Kind.BARS)) {
                closeTop();
                at++;
                return;
            }
        }
        juxtapose(lexeme);
        open(OpenGroup.Kind.BARS, lexeme, lexeme, "abs (", ")");
    }

    private void close(Lexeme lexeme) throws Mistake {
        if (!complete) {
            throw complaints.valueMissingBefore(at);
        }
        closeBare();
        if (groups.isEmpty()) {
            throw complaints.neverOpened(lexeme);
        }
        OpenGroup group = top();
        if (!group.closedBy(lexeme)) {
            throw complaints.wrongPair(group.opener, lexeme);
        }
        if (group.kind == OpenGroup.Kind.CALL) {
            complaints.checkArguments(group, lexeme);
        }
        closeTop();
        at++;
        if (group.kind == OpenGroup.Kind.NUMERATOR) {
            write("/");
            open(OpenGroup.Kind.DENOMINATOR, lexeme, "(", ") )");
        }
    }

    private void comma(Lexeme lexeme) throws Mistake {
        closeBare();
        if (!inside(OpenGroup.Kind.CALL) || arity(top().function) == 1) {
            throw complaints.strayComma(at);
        } else if (!complete) {
            throw complaints.valueMissingBefore(at);
        }
        top().commas++;
        top().lastComma = lexeme;
        write(",");
        complete = false;
        at++;
    }

    private void power() throws Mistake {
        if (!complete) {
            throw complaints.valueMissingBefore(at);
        }
        complaints.refusePowerOfRaised(at);
        write("^");
        complete = false;
        at++;
    }

    private void operator(Lexeme lexeme) throws Mistake {
        boolean sign = lexeme.symbol().equals("-") || lexeme.symbol().equals("+");
        if (complete) {
            closeBare();
            write(lexeme.symbol());
        } else if (!sign) {
            throw complaints.valueMissingBefore(at);
        } else if (lexeme.symbol().equals("-")) {
            write("-");
        }
        complete = false;
        at++;
    }

    private void finish() throws Mistake {
        if (!complete) {
            throw complaints.valueMissingAtEnd();
        }
        closeBare();
        if (!groups.isEmpty()) {
            throw complaints.neverClosed(groups.peekLast());
        }
    }

    private void closeBare() {
        while (inside(OpenGroup.Kind.BARE)) {
            closeTop();
        }
    }

    private void closeTop() {
        write(groups.pop().closing);
        complete = true;
    }

    private boolean inside(OpenGroup.Kind kind) {
        return !groups.isEmpty() && groups.peek().kind == kind;
    }

    private OpenGroup top() {
        return groups.element();
    }

    private static int arity(@Nullable Lexeme function) {
        return function == null ? 1 : Tree.arity(function.symbol());
    }

    private void write(String piece) {
        written.append(piece).append(' ');
    }
}
