package ravine.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/**
 * Writes lexemes in exp4j's grammar with every product and every pair of parentheses spelled out, and refuses what is not
 * well-formed. Mutable: one pass from left to right.
 */
final class Exp4jText {

    private final SyntaxErrors complaints;
    private final Source source;
    private final List<Remark> remarks;
    private final List<Lexeme> lexemes;
    private final StringBuilder written = new StringBuilder();
    private final Deque<OpenGroup> groups = new ArrayDeque<>();
    private int at;
    /** Whether a value has just ended, so that an operator may follow. */
    private boolean complete;
    /** Whether there was a comparison in the text outside of all groups. */
    private boolean compared;

    private Exp4jText(Source source, List<Lexeme> lexemes, List<Remark> remarks) {
        this.complaints = new SyntaxErrors(source.typed, lexemes);
        this.source = source;
        this.lexemes = lexemes;
        this.remarks = remarks;
    }

    /** The text for exp4j. */
    static String of(Source source, List<Lexeme> lexemes, List<Remark> remarks) throws Mistake {
        Exp4jText transcript = new Exp4jText(source, lexemes, remarks);
        while (transcript.at < lexemes.size()) {
            transcript.next(lexemes.get(transcript.at));
        }
        transcript.finish();
        return transcript.written.toString();
    }

    private void next(Lexeme lexeme) throws Mistake {
        switch (lexeme.kind()) {
            case NUMBER, VARIABLE, PARAMETER, DEFINED, CONSTANT -> {
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
                String rounding =
                        lexeme.symbol().equals("⌊") ? "floor" : lexeme.symbol().equals("⌈") ? "ceil" : "";
                open(OpenGroup.Kind.PARENTHESES, lexeme, rounding + " (", ")");
            }
            case BAR -> bar(lexeme);
            case CLOSE -> close(lexeme);
            case COMMA -> comma();
            case POWER -> power();
            case OPERATOR -> operator(lexeme);
            case COMPARISON -> comparison(lexeme);
            case LOGIC -> {
                join(lexeme);
                compare(false);
            }
            default -> throw complaints.misplaced(lexeme);
        }
    }

    /** Writes the product sign that is meant between two values side by side. */
    private void juxtapose(Lexeme lexeme) throws Mistake {
        if (!complete) {
            return;
        }
        boolean function = lexeme.is(Kind.FUNCTION) || lexeme.is(Kind.ROOT);
        if (inside(OpenGroup.Kind.BARE) && top().isRoot()) {
            remarks.add(Remarks.onRoot(source, top().opener, lexemes.get(at - 1), lexeme));
        }
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
        Optional<FunctionPower> power = FunctionPower.at(lexemes, at);
        if (power.isEmpty() && at < lexemes.size() && lexemes.get(at).is(Kind.POWER)) {
            throw complaints.strangePower(lexeme, lexemes.get(at));
        }
        at = power.map(FunctionPower::after).orElse(at);
        String closing = ")" + power.map(found -> " ^ " + found.number()).orElse("");
        Lexeme following = at < lexemes.size() ? lexemes.get(at) : null;
        if (following != null && following.is(Kind.OPEN)) {
            int name = written.length();
            write(lexeme.symbol());
            open(OpenGroup.Kind.CALL, following, lexeme, "(", closing);
            top().name = name;
            top().content = written.length();
        } else if (following == null
                || Tree.arity(lexeme.symbol()) > 1
                || lexeme.symbol().equals("not")
                || !startsArgument(following)) {
            throw complaints.argumentMissing(lexeme, Tree.arity(lexeme.symbol()));
        } else {
            write(lexeme.symbol());
            write("(");
            groups.push(new OpenGroup(OpenGroup.Kind.BARE, lexeme, lexeme, closing));
        }
    }

    private static boolean startsArgument(Lexeme lexeme) {
        return lexeme.startsOperand() || lexeme.is(Kind.OPERATOR, "-") || lexeme.is(Kind.OPERATOR, "+");
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
            nameCall(group, lexeme);
        }
        closeTop();
        at++;
        if (group.kind == OpenGroup.Kind.NUMERATOR) {
            write("/");
            open(OpenGroup.Kind.DENOMINATOR, group.function == null ? lexeme : group.function, "(", ") )");
        }
    }

    private void comma() throws Mistake {
        closeBare();
        Lexeme function = inside(OpenGroup.Kind.CALL) ? top().function : null;
        if (function == null || !Arguments.isSeveral(function.symbol())) {
            throw complaints.strayComma(at, function);
        } else if (!complete) {
            throw complaints.valueMissingBefore(at);
        }
        Optional<String> chained = Arguments.chained(function.symbol());
        if (chained.isPresent() && top().commas > 0) {
            written.insert(top().content, chained.get() + " ( ");
            write(")");
        }
        top().commas++;
        compare(false);
        write(",");
        complete = false;
        at++;
    }

    /** Writes the name that the function of a call has with so many arguments. */
    private void nameCall(OpenGroup group, Lexeme close) throws Mistake {
        Lexeme function = group.function == null ? group.opener : group.function;
        int count = group.commas + 1;
        String meant = Arguments.meant(function.symbol(), count)
                .orElseThrow(() -> complaints.wrongArguments(function, close, count));
        written.replace(group.name, group.name + function.symbol().length(), meant);
        if (meant.equals("logbase")) {
            remarks.add(Remark.of("“%s” is read as a logarithm, the second argument its base."
                    .formatted(source.shown(function.start(), close.end()))));
        }
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

    private void comparison(Lexeme lexeme) throws Mistake {
        join(lexeme);
        if (compare(true)) {
            throw complaints.comparedTwice(lexeme);
        }
    }

    /** Writes an operator that binds less than all sums. */
    private void join(Lexeme lexeme) throws Mistake {
        if (!complete) {
            throw complaints.valueMissingBefore(at);
        }
        closeBare();
        write(lexeme.symbol());
        complete = false;
        at++;
    }

    /** Notes whether something is compared in the innermost group; returns whether it was already. */
    private boolean compare(boolean now) {
        boolean before = groups.isEmpty() ? compared : top().compared;
        if (groups.isEmpty()) {
            compared = now;
        } else {
            top().compared = now;
        }
        return before;
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

    private void write(String piece) {
        written.append(piece).append(' ');
    }
}
