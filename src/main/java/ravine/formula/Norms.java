package ravine.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** ‖x‖ of the vector x = (x₁, x₂), ‖(x₁, x₂)‖ and ‖x₁‖, with double bars of any spelling, written out. */
final class Norms {

    private static final String VECTOR =
            "“%s” is the length of a vector: write out the sum of squares, such as (x₁ − 1)² + (x₂ − 2)².";

    private final Source source;
    private final List<Lexeme> lexemes;
    private final List<Remark> remarks;
    private final List<Lexeme> out = new ArrayList<>();

    private Norms(Source source, List<Lexeme> lexemes, List<Remark> remarks) {
        this.source = source;
        this.lexemes = lexemes;
        this.remarks = remarks;
    }

    static List<Lexeme> rewrite(Source source, List<Lexeme> lexemes, List<Remark> remarks) throws Mistake {
        Norms norms = new Norms(source, lexemes, remarks);
        norms.run();
        return norms.out;
    }

    private void run() throws Mistake {
        Deque<Kind> open = new ArrayDeque<>();
        int at = 0;
        while (at < lexemes.size()) {
            Lexeme lexeme = lexemes.get(at);
            boolean complete = at > 0 && lexemes.get(at - 1).endsValue();
            boolean closesBar = lexeme.is(Kind.BAR) && complete && open.peek() == Kind.BAR;
            if (isCall(at)) {
                at = norm(at, 2, at + 3);
                continue;
            }
            int width = width(at);
            int close = width == 0 || closesBar ? -1 : closing(at + width, width);
            if (close > at + width && isNorm(at, width, close)) {
                at = norm(at, width, close);
                continue;
            } else if (lexeme.is(Kind.NORM)) {
                throw source.mistake("This norm has no end: write ‖x‖.", lexeme.start(), lexeme.end());
            } else if (closesBar || (lexeme.is(Kind.CLOSE) && open.peek() == Kind.OPEN)) {
                open.pop();
            } else if (lexeme.is(Kind.BAR) || lexeme.is(Kind.OPEN)) {
                open.push(lexeme.kind());
            }
            out.add(lexeme);
            at++;
        }
    }

    /** Whether it is norm(x). */
    private boolean isCall(int at) {
        return lexemes.get(at).is(Kind.FUNCTION, "norm")
                && at + 3 < lexemes.size()
                && lexemes.get(at + 1).is(Kind.OPEN)
                && isPlainX(lexemes.get(at + 2))
                && lexemes.get(at + 3).is(Kind.CLOSE);
    }

    /** How many lexemes a double bar there is: ‖ is one, || are two. */
    private int width(int at) {
        if (at >= lexemes.size() || lexemes.get(at).is(Kind.NORM)) {
            return at < lexemes.size() ? 1 : 0;
        }
        boolean two = lexemes.get(at).is(Kind.BAR)
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).is(Kind.BAR)
                && lexemes.get(at).end() == lexemes.get(at + 1).start();
        return two ? 2 : 0;
    }

    /** The index of the double bar of the same spelling that closes, or -1; between them are no other bars. */
    private int closing(int from, int width) {
        int depth = 0;
        for (int at = from; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            depth += lexeme.is(Kind.OPEN) ? 1 : lexeme.is(Kind.CLOSE) ? -1 : 0;
            boolean bar = lexeme.is(Kind.BAR) || lexeme.is(Kind.NORM);
            if (depth < 0 || (bar && (width(at) != width || depth != 0))) {
                return -1;
            } else if (bar) {
                return at;
            }
        }
        return -1;
    }

    /** Whether double bars are a norm, and not one absolute value in another. */
    private boolean isNorm(int at, int width, int close) {
        return width == 1
                || isPlainX(at + width, close)
                || hasComma(at + width, close)
                || mayBeVector(at + width, close);
    }

    private boolean isPlainX(int from, int to) {
        return to == from + 1 && isPlainX(lexemes.get(from));
    }

    /** Whether it is x without an index. */
    private boolean isPlainX(Lexeme lexeme) {
        return lexeme.is(Kind.VARIABLE, "x1")
                && lexeme.end() - lexeme.start() <= 2
                && Characters.plain(source.typed.codePointAt(lexeme.start())) == 'x'
                && Character.charCount(source.typed.codePointAt(lexeme.start())) == lexeme.end() - lexeme.start();
    }

    /** Whether there are several coordinates, in one pair of parentheses or in none. */
    private boolean hasComma(int from, int to) {
        return from < to && (commaAt(0, from, to) || (isGroup(from, to) && commaAt(1, from, to)));
    }

    private boolean commaAt(int level, int from, int to) {
        int depth = 0;
        for (Lexeme lexeme : lexemes.subList(from, to)) {
            depth += lexeme.is(Kind.OPEN) ? 1 : lexeme.is(Kind.CLOSE) ? -1 : 0;
            if (depth == level && lexeme.is(Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one group in parentheses. */
    private boolean isGroup(int from, int to) {
        int depth = 0;
        int at = from;
        do {
            depth += lexemes.get(at).is(Kind.OPEN) ? 1 : lexemes.get(at).is(Kind.CLOSE) ? -1 : 0;
            at++;
        } while (depth > 0 && at < to);
        return at == to && depth == 0 && lexemes.get(from).is(Kind.OPEN);
    }

    private boolean mayBeVector(int from, int to) {
        return lexemes.subList(from, to).stream().anyMatch(this::isPlainX) && !hasSecond();
    }

    private boolean hasSecond() {
        return lexemes.stream().anyMatch(lexeme -> lexeme.is(Kind.VARIABLE, "x2"));
    }

    /** Adds the norm between two double bars; returns the index after it. */
    private int norm(int at, int width, int close) throws Mistake {
        int from = at + width;
        Lexeme first = lexemes.get(at);
        boolean call = first.is(Kind.FUNCTION);
        int after = call ? close + 1 : close + width;
        Lexeme last = lexemes.get(after - 1);
        String shown = source.shown(first.start(), last.end());
        if (isPlainX(from, close)) {
            if (hasSecond()) {
                throw source.mistake(
                        "“%s” is the length of the vector x, but here x is x₁: write norm(x₁, x₂) or |x₁|."
                                .formatted(shown),
                        first.start(),
                        last.end());
            }
            remarks.add(
                    Remark.of("“%s” is read as the length √(x₁² + x₂²) of the vector x = (x₁, x₂).".formatted(shown)));
            return ofX(lexemes.get(from), first, last, after);
        } else if (hasComma(from, close)) {
            boolean group = isGroup(from, close);
            out.add(first.as(Kind.FUNCTION, "norm"));
            out.addAll(group ? List.of() : List.of(first.as(Kind.OPEN, "(")));
            out.addAll(lexemes.subList(from, close));
            out.addAll(group ? List.of() : List.of(last.as(Kind.CLOSE, ")")));
            return close + width;
        } else if (mayBeVector(from, close)) {
            throw source.mistake(VECTOR.formatted(shown), first.start(), last.end());
        }
        out.add(first.as(Kind.BAR, "|"));
        out.addAll(lexemes.subList(from, close));
        out.add(last.as(Kind.BAR, "|"));
        return close + width;
    }

    /** Adds √(x₁² + x₂²), without the root where it is squared. */
    private int ofX(Lexeme x, Lexeme first, Lexeme last, int after) {
        boolean power = after + 1 < lexemes.size() && lexemes.get(after).is(Kind.POWER);
        boolean group = power && lexemes.get(after + 1).is(Kind.OPEN);
        int number = after + (group ? 2 : 1);
        boolean squared = power
                && number < lexemes.size()
                && lexemes.get(number).is(Kind.NUMBER, "2")
                && (!group
                        || (number + 1 < lexemes.size()
                                && lexemes.get(number + 1).is(Kind.CLOSE)));
        if (!squared) {
            out.add(first.as(Kind.FUNCTION, "hypot"));
        }
        out.add(first.as(Kind.OPEN, "("));
        addX(x, "x1", squared);
        out.add(squared ? last.as(Kind.OPERATOR, "+") : last.as(Kind.COMMA, ","));
        addX(x, "x2", squared);
        out.add(last.as(Kind.CLOSE, ")"));
        return squared ? number + (group ? 2 : 1) : after;
    }

    private void addX(Lexeme x, String name, boolean squared) {
        out.add(x.as(Kind.VARIABLE, name));
        if (squared) {
            out.add(x.as(Kind.POWER, "^"));
            out.add(x.as(Kind.NUMBER, "2"));
        }
    }
}
