package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** A sum over the rows of data, {@code \frac{1}{n}\sum_{i=1}^{n} u_i}, written as {@code mean(u)}, or as {@code sum(u)} where nothing divides it by n. */
final class RowSum {

    private final Source source;
    private final Names names;
    /** Those of the statement, which change. */
    private final List<Lexeme> lexemes;

    private final int at;
    private final Lexeme sum;
    private final String index;
    /** The letter that it counts to, or empty. */
    private final String limit;

    RowSum(Source source, Names names, List<Lexeme> lexemes, int at) {
        this.source = source;
        this.names = names;
        this.lexemes = lexemes;
        this.at = at;
        sum = lexemes.get(at);
        index = sum.symbol().substring(0, 1);
        limit = limit(sum);
    }

    static String limit(Lexeme sum) {
        return sum.symbol().substring(sum.symbol().indexOf("..") + 2);
    }

    /** Whether the sum there counts to a letter, or to nothing said and has a column with its index. */
    static boolean isAt(Names names, List<Lexeme> lexemes, int at, int end) {
        String limit = limit(lexemes.get(at));
        String index = lexemes.get(at).symbol().substring(0, 1);
        return limit.isEmpty()
                ? lexemes.subList(at + 1, end).stream()
                        .anyMatch(lexeme -> Sums.isCounted(lexeme, index) && !isVariable(names, lexeme))
                : Characters.isLatin(limit.charAt(0));
    }

    /** Whether the first that it counts is a variable, as x_i has x₁. */
    private static boolean isVariable(Names names, Lexeme lexeme) {
        return names.isVariable(base(lexeme) + 1);
    }

    /** A name without its index. */
    private static String base(Lexeme counted) {
        return counted.symbol().substring(0, counted.symbol().length() - 2);
    }

    /** Puts the mean or sum in the place of the sign, what it sums and what divides it by n; returns where it stands. */
    int rewrite(int end) throws Mistake {
        if (end == at + 1) {
            throw source.mistake("There is nothing to sum: write \\sum_{i=1}^{n} u_i^2.", sum.start(), sum.end());
        }
        List<Lexeme> body = body(new ArrayList<>(lexemes.subList(at + 1, end)));
        List<Lexeme> before = new ArrayList<>(lexemes.subList(0, at));
        boolean divided = divides(before);
        List<Lexeme> after = List.copyOf(lexemes.subList(end, lexemes.size()));
        lexemes.clear();
        lexemes.addAll(before);
        lexemes.add(sum.as(Kind.FUNCTION, (divided ? Operation.MEAN : Operation.SUM).label()));
        lexemes.add(sum.as(Kind.OPEN, "("));
        lexemes.addAll(body);
        lexemes.add(sum.as(Kind.CLOSE, ")"));
        lexemes.addAll(after);
        return before.size();
    }

    /** What is summed, with the columns for u_i and u^{(i)}. */
    private List<Lexeme> body(List<Lexeme> body) throws Mistake {
        for (int i = 0; i < body.size(); i++) {
            Lexeme lexeme = body.get(i);
            if (Sums.isCounted(lexeme, index)) {
                body.set(i, column(lexeme, base(lexeme)));
            } else if (lexeme.is(Kind.PARAMETER, index)) {
                throw source.mistake(
                        "Over the rows of data “%s” counts only columns: %s_%s."
                                .formatted(index, names.columns().get(0), index),
                        lexeme.start(),
                        lexeme.end());
            } else if (isRaisedIndex(body, i + 1)) {
                body.set(i, column(lexeme, source.text().substring(lexeme.start(), lexeme.end())));
                body.subList(i + 1, i + 7).clear();
            }
        }
        return body;
    }

    /** Whether {@code ^{(i)}} stands there. */
    private boolean isRaisedIndex(List<Lexeme> body, int power) {
        return power + 5 < body.size()
                && body.get(power).is(Kind.POWER)
                && body.get(power + 1).is(Kind.OPEN, "{")
                && body.get(power + 2).is(Kind.OPEN, "(")
                && body.get(power + 3).is(Kind.PARAMETER, index)
                && body.get(power + 4).is(Kind.CLOSE)
                && body.get(power + 5).is(Kind.CLOSE);
    }

    private Lexeme column(Lexeme lexeme, String name) throws Mistake {
        if (names.made().contains(name)) {
            return lexeme.as(Kind.DEFINED, name);
        }
        throw source.mistake(
                "There is no column %s: the data have %s."
                        .formatted(VariableNames.shown(name), String.join(", ", names.columns())),
                lexeme.start(),
                lexeme.end());
    }

    /** Takes the n away that divides what follows, if one does: of {@code \frac{1}{n}} or {@code \frac{λ}{2n}}. */
    private boolean divides(List<Lexeme> before) {
        int end = before.size();
        if (end > 0 && before.get(end - 1).is(Kind.OPERATOR, "*")) {
            end--;
        }
        int n = end - 2;
        if (n < 2 || !before.get(end - 1).is(Kind.CLOSE, "}") || !isCount(before.get(n))) {
            return false;
        }
        int open = n - 1;
        while (open > 0 && (before.get(open).is(Kind.NUMBER) || before.get(open).is(Kind.OPERATOR, "*"))) {
            open--;
        }
        int fraction = fraction(before, open);
        if (fraction < 0 || (fraction > 0 && bindsMore(before.get(fraction - 1)))) {
            return false;
        }
        boolean one = open - fraction == 4 && before.get(fraction + 2).is(Kind.NUMBER, "1");
        if (open < n - 1) {
            boolean product = before.get(n - 1).is(Kind.OPERATOR);
            before.subList(n - (product ? 1 : 0), n + 1).clear();
        } else if (one) {
            before.subList(fraction, before.size()).clear();
        } else {
            before.subList(open, end).clear();
            before.remove(fraction);
        }
        return true;
    }

    /** Whether the fraction after it does not belong to the sum. */
    private static boolean bindsMore(Lexeme lexeme) {
        return lexeme.is(Kind.POWER) || lexeme.is(Kind.OPERATOR, "/");
    }

    /** Refuses the letter that it counts to elsewhere in the statement. */
    static void refuseLimit(Source source, List<Lexeme> lexemes, Set<String> limits) throws Mistake {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.is(Kind.PARAMETER) && limits.contains(lexeme.symbol())) {
                throw source.mistake(
                        "“%s” is the number of rows: it is read in \\frac{1}{%s} directly before the sum only."
                                .formatted(lexeme.symbol(), lexeme.symbol()),
                        lexeme.start(),
                        lexeme.end());
            }
        }
    }

    private boolean isCount(Lexeme lexeme) {
        return lexeme.is(Kind.PARAMETER)
                && (limit.isEmpty()
                        ? "nNm".contains(lexeme.symbol())
                        : lexeme.symbol().equals(limit));
    }

    /** Where the fraction is whose second group opens there, or -1 if that is another group. */
    private static int fraction(List<Lexeme> lexemes, int second) {
        if (second < 1
                || !lexemes.get(second).is(Kind.OPEN, "{")
                || !lexemes.get(second - 1).is(Kind.CLOSE)) {
            return -1;
        }
        int depth = 0;
        for (int i = second - 1; i >= 0; i--) {
            depth += lexemes.get(i).is(Kind.CLOSE) ? 1 : lexemes.get(i).is(Kind.OPEN) ? -1 : 0;
            if (depth == 0) {
                return i > 0 && lexemes.get(i - 1).is(Kind.FRACTION) ? i - 1 : -1;
            }
        }
        return -1;
    }
}
