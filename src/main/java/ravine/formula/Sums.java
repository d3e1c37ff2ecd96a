package ravine.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Sums over an index, written out term by term. */
final class Sums {

    /** The most lexemes of a formula whose sums are written out. */
    private static final int MOST = 20_000;

    private Sums() {}

    static List<Lexeme> expand(Source source, Names names, List<Lexeme> lexemes) throws Mistake {
        if (names.indices().isEmpty()) {
            return lexemes;
        }
        List<Lexeme> expanded = new ArrayList<>(lexemes);
        Set<String> limits = new HashSet<>();
        for (int at = expanded.size() - 1; at >= 0; at--) {
            if (expanded.get(at).is(Kind.SUM)) {
                int end = bodyEnd(expanded, at);
                if (RowSum.isAt(names, expanded, at, end)) {
                    limits.add(RowSum.limit(expanded.get(at)));
                    at = new RowSum(source, names, expanded, at).rewrite(end);
                } else {
                    writeOut(source, names, expanded, at, end);
                }
            }
        }
        for (Lexeme lexeme : expanded) {
            if (lexeme.is(Kind.COUNTED)
                    || (lexeme.is(Kind.VARIABLE) && lexeme.symbol().indexOf('_') == 1)
                    || lexeme.is(Kind.PARAMETER, "i")) {
                throw source.mistake("This index counts only in what is summed.", lexeme.start(), lexeme.end());
            }
        }
        RowSum.refuseLimit(source, expanded, limits);
        return expanded;
    }

    private static void writeOut(Source source, Names names, List<Lexeme> expanded, int at, int end) throws Mistake {
        List<Lexeme> terms = terms(source, names, expanded.get(at), expanded.subList(at + 1, end));
        if (expanded.size() + terms.size() > MOST) {
            throw source.mistake(
                    "This sum is too long when written out.",
                    expanded.get(at).start(),
                    expanded.get(at).end());
        }
        expanded.subList(at, end).clear();
        expanded.addAll(at, terms);
    }

    /** Where what is summed ends: before a plus or minus, or the end of what the sum stands in. */
    private static int bodyEnd(List<Lexeme> lexemes, int sum) {
        long bars = lexemes.subList(0, sum).stream()
                .filter(lexeme -> lexeme.is(Kind.BAR))
                .count();
        int open = 0;
        boolean inBars = false;
        for (int at = sum + 1; at < lexemes.size(); at++) {
            Lexeme lexeme = lexemes.get(at);
            boolean begins = at == sum + 1 || !lexemes.get(at - 1).endsValue();
            boolean ends =
                    switch (lexeme.kind()) {
                        case OPEN -> {
                            open++;
                            yield false;
                        }
                        case CLOSE -> --open < 0;
                        case BAR -> {
                            boolean outer = open == 0 && !inBars && !begins && bars % 2 == 1;
                            inBars = open == 0 ? !inBars : inBars;
                            yield outer;
                        }
                        case OPERATOR -> open == 0 && !inBars && !begins && "+-".contains(lexeme.symbol());
                        case COMMA, COMPARISON, LOGIC, QUESTION, COLON, ELSE, ROW, CASES_END -> open == 0;
                        default -> false;
                    };
            if (ends) {
                return at;
            }
        }
        return lexemes.size();
    }

    private static List<Lexeme> terms(Source source, Names names, Lexeme sum, List<Lexeme> body) throws Mistake {
        String letter = sum.symbol().substring(0, 1);
        int range = sum.symbol().indexOf("..");
        int first = Integer.parseInt(sum.symbol().substring(2, range));
        String limit = sum.symbol().substring(range + 2);
        int last = limit.isEmpty() ? 2 : Integer.parseInt(limit);
        if (body.isEmpty()) {
            throw source.mistake("There is nothing to sum: write \\sum_{i=1}^{2} x_i^2.", sum.start(), sum.end());
        }
        List<Lexeme> terms = new ArrayList<>();
        terms.add(sum.as(Kind.OPEN, "("));
        for (int i = first; i <= last; i++) {
            if (i > first) {
                terms.add(sum.as(Kind.OPERATOR, "+"));
            }
            terms.add(sum.as(Kind.OPEN, "("));
            for (Lexeme lexeme : body) {
                if (lexeme.is(Kind.PARAMETER, letter)) {
                    terms.add(lexeme.as(Kind.OPEN, "("));
                    terms.add(lexeme.as(Kind.NUMBER, String.valueOf(i)));
                    terms.add(lexeme.as(Kind.CLOSE, ")"));
                } else {
                    terms.add(isCounted(lexeme, letter) ? counted(source, names, lexeme, i) : lexeme);
                }
            }
            terms.add(sum.as(Kind.CLOSE, ")"));
        }
        terms.add(sum.as(Kind.CLOSE, ")"));
        return terms;
    }

    /** Whether a name has this letter as its index. */
    static boolean isCounted(Lexeme lexeme, String letter) {
        return (lexeme.is(Kind.VARIABLE) || lexeme.is(Kind.COUNTED))
                && lexeme.symbol().endsWith("_" + letter);
    }

    private static Lexeme counted(Source source, Names names, Lexeme lexeme, int i) throws Mistake {
        String name = lexeme.symbol().substring(0, lexeme.symbol().length() - 2) + i;
        return lexeme.as(
                Kind.VARIABLE,
                names.variables()
                        .find(name)
                        .orElseThrow(() -> source.mistake(
                                "There is no %s: the variables are %s."
                                        .formatted(
                                                VariableNames.shown(name),
                                                String.join(
                                                        " and ",
                                                        names.variables().shown())),
                                lexeme.start(),
                                lexeme.end())));
    }
}
