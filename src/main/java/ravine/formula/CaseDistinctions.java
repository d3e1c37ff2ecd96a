package ravine.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** {@code c ? a : b}, {@code a if c else b} and LaTeX's cases, written as calls {@code where(c, a, b)}. */
final class CaseDistinctions {

    private final Source source;
    private final List<Lexeme> lexemes;
    /** For each sign that opens something the index of the one that closes it, else -1. */
    private final int[] partners;

    private CaseDistinctions(Source source, List<Lexeme> lexemes) {
        this.source = source;
        this.lexemes = lexemes;
        this.partners = new int[lexemes.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < partners.length; at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.is(Kind.OPEN) || lexeme.is(Kind.CASES)) {
                open.push(at);
            } else if ((lexeme.is(Kind.CLOSE) || lexeme.is(Kind.CASES_END)) && !open.isEmpty()) {
                partners[open.pop()] = at;
            }
        }
    }

    static List<Lexeme> rewrite(Source source, List<Lexeme> lexemes) throws Mistake {
        boolean none = lexemes.stream().noneMatch(lexeme -> switch (lexeme.kind()) {
            case QUESTION, COLON, ELSE, CASES, CASES_END, ROW -> true;
            default -> false;
        });
        if (none) {
            return lexemes;
        }
        List<Lexeme> rewritten = new ArrayList<>();
        new CaseDistinctions(source, lexemes).list(0, lexemes.size(), rewritten, 0);
        return rewritten;
    }

    /** Expressions with commas between. */
    private void list(int from, int to, List<Lexeme> out, int depth) throws Mistake {
        int start = from;
        for (int at = from; at < to; at = after(at)) {
            if (lexemes.get(at).is(Kind.COMMA)) {
                part(start, at, out, depth);
                out.add(lexemes.get(at));
                start = at + 1;
            }
        }
        part(start, to, out, depth);
    }

    /** One expression, which may be a case distinction. */
    private void part(int from, int to, List<Lexeme> out, int depth) throws Mistake {
        if (depth > Tree.DEEPEST) {
            throw source.mistake(
                    "The formula is too deep: more than %s operations are nested in one another."
                            .formatted(Tree.DEEPEST),
                    0,
                    source.length());
        }
        for (int at = from; at < to; at = after(at)) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.is(Kind.QUESTION)) {
                int colon = colon(at, to);
                where(lexeme, lexemes.get(colon), out);
                plain(from, at, out, depth);
                out.add(lexeme.as(Kind.COMMA, "?"));
                part(at + 1, colon, out, depth + 1);
                out.add(lexemes.get(colon).as(Kind.COMMA, ":"));
                part(colon + 1, to, out, depth + 1);
                out.add(lexeme.as(Kind.CLOSE, ")"));
                return;
            } else if (at > from && isIf(lexeme) && lexemes.get(at - 1).endsValue()) {
                int otherwise = otherwise(at, to);
                if (otherwise >= 0) {
                    where(lexeme, lexemes.get(otherwise), out);
                    plain(at + 1, otherwise, out, depth);
                    out.add(lexeme.as(Kind.COMMA, "if"));
                    plain(from, at, out, depth);
                    out.add(lexemes.get(otherwise).as(Kind.COMMA, "else"));
                    part(otherwise + 1, to, out, depth + 1);
                    out.add(lexeme.as(Kind.CLOSE, ")"));
                    return;
                }
            }
        }
        plain(from, to, out, depth);
    }

    private static void where(Lexeme sign, Lexeme other, List<Lexeme> out) {
        out.add(sign.as(Kind.FUNCTION, "where"));
        out.add(new Lexeme(Kind.OPEN, "(", sign.start(), other.end()));
    }

    /** An expression without a case distinction at its own level. */
    private void plain(int from, int to, List<Lexeme> out, int depth) throws Mistake {
        for (int at = from; at < to; at = after(at)) {
            Lexeme lexeme = lexemes.get(at);
            int close = partners[at];
            switch (lexeme.kind()) {
                case OPEN -> {
                    out.add(lexeme);
                    if (close >= 0) {
                        list(at + 1, close, out, depth + 1);
                        out.add(lexemes.get(close));
                    }
                }
                case CASES -> {
                    if (close < 0 || !lexemes.get(close).is(Kind.CASES_END)) {
                        throw at(lexeme, "These cases have no end: add \\end{cases}.");
                    }
                    new CasesRows(source, lexemes, (start, end) -> {
                                List<Lexeme> part = new ArrayList<>();
                                part(start, end, part, depth + 1);
                                return part;
                            })
                            .add(at, close, out);
                }
                case ROW -> {
                    // A line break between the lines of a formula.
                }
                case CASES_END -> throw at(lexeme, "These cases have no beginning: add \\begin{cases}.");
                case ELSE ->
                    throw at(lexeme, "“%s” needs an “if” before it: write if(x₁ > 0, x₁, 0).".formatted(typed(lexeme)));
                case COLON -> throw at(lexeme, "“:” needs a “?” before it: write x₁ > 0 ? x₁ : 0.");
                default -> out.add(lexeme);
            }
        }
    }

    /** The index after the one there, over a whole group. */
    private int after(int at) {
        return Math.max(partners[at], at) + 1;
    }

    private int colon(int question, int to) throws Mistake {
        int nested = 0;
        for (int at = question + 1; at < to; at = after(at)) {
            if (lexemes.get(at).is(Kind.QUESTION)) {
                nested++;
            } else if (lexemes.get(at).is(Kind.COLON) && nested-- == 0) {
                return at;
            }
        }
        throw at(lexemes.get(question), "“?” needs a “:” after it: write x₁ > 0 ? x₁ : 0.");
    }

    private int otherwise(int condition, int to) {
        for (int at = condition + 1; at < to; at = after(at)) {
            if (lexemes.get(at).is(Kind.ELSE)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isIf(Lexeme lexeme) {
        return lexeme.is(Kind.FUNCTION, "where") && typed(lexeme).equals("if");
    }

    private String typed(Lexeme lexeme) {
        return source.typed.substring(lexeme.start(), lexeme.end());
    }

    private Mistake at(Lexeme lexeme, String sentence) {
        return source.mistake(sentence, lexeme.start(), lexeme.end());
    }
}
