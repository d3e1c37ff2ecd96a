package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** The rows of LaTeX's cases, a value and a condition each, written as calls {@code where(c, a, where(…))}. */
record CasesRows(Source source, List<Lexeme> lexemes, Part part) {

    /** What a stretch of lexemes is rewritten to. */
    interface Part {
        List<Lexeme> of(int from, int to) throws Mistake;
    }

    private record Row(int from, int to, int conditionFrom, int conditionTo) {
        boolean isConditional() {
            return conditionFrom < conditionTo;
        }
    }

    /** Adds what stands between the indices of beginning and end. */
    void add(int begin, int end, List<Lexeme> out) throws Mistake {
        List<Row> rows = rows(begin, end);
        Lexeme sign = lexemes.get(begin);
        if (rows.isEmpty()) {
            throw source.mistake(
                    "There are no cases: write a value and a condition in each row.", sign.start(), sign.end());
        }
        out.add(sign.as(Kind.OPEN, "("));
        int open = 0;
        for (Row row : rows) {
            if (row.isConditional()) {
                out.add(sign.as(Kind.FUNCTION, "where"));
                out.add(sign.as(Kind.OPEN, "("));
                out.addAll(part.of(row.conditionFrom, row.conditionTo));
                out.add(sign.as(Kind.COMMA, ","));
                open++;
            }
            out.addAll(part.of(row.from, row.to));
            if (!row.isConditional()) {
                break;
            }
            out.add(sign.as(Kind.COMMA, ","));
        }
        if (rows.get(rows.size() - 1).isConditional()) {
            // Where no condition holds f is undefined.
            out.add(sign.as(Kind.NUMBER, "0"));
            out.add(sign.as(Kind.OPERATOR, "/"));
            out.add(sign.as(Kind.NUMBER, "0"));
        }
        for (int i = 0; i <= open; i++) {
            out.add(sign.as(Kind.CLOSE, ")"));
        }
    }

    private List<Row> rows(int begin, int end) throws Mistake {
        List<Row> rows = new ArrayList<>();
        int start = begin + 1;
        int column = -1;
        int depth = 0;
        for (int at = begin + 1; at <= end; at++) {
            Lexeme lexeme = lexemes.get(at);
            boolean ends = depth == 0 && (at == end || lexeme.is(Kind.ROW));
            if (ends && at > start) {
                rows.add(row(start, at, column));
            }
            if (ends) {
                start = at + 1;
                column = -1;
            } else if (depth == 0 && column < 0 && lexeme.is(Kind.LOGIC) && isColumn(lexeme)) {
                column = at;
            }
            depth += lexeme.is(Kind.OPEN) || lexeme.is(Kind.CASES) ? 1 : 0;
            depth -= lexeme.is(Kind.CLOSE) || lexeme.is(Kind.CASES_END) ? 1 : 0;
        }
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isConditional()) {
                throw source.mistake(
                        "Only the last case may be without a condition: write & and the condition.",
                        lexemes.get(row.from).start(),
                        lexemes.get(row.to - 1).end());
            }
        }
        return rows;
    }

    private Row row(int start, int end, int column) throws Mistake {
        int to = column < 0 ? end : column;
        int conditionFrom = column < 0 ? end : column + 1;
        int conditionTo = end;
        while (to > start && lexemes.get(to - 1).is(Kind.COMMA)) {
            to--;
        }
        while (conditionFrom < conditionTo && isIf(lexemes.get(conditionFrom))) {
            conditionFrom++;
        }
        while (conditionFrom < conditionTo && lexemes.get(conditionTo - 1).is(Kind.COMMA)) {
            conditionTo--;
        }
        boolean otherwise =
                conditionTo == conditionFrom + 1 && lexemes.get(conditionFrom).is(Kind.ELSE);
        if (to == start) {
            throw source.mistake(
                    "This case has no value.",
                    lexemes.get(start).start(),
                    lexemes.get(end - 1).end());
        }
        return new Row(start, to, conditionFrom, otherwise ? conditionFrom : conditionTo);
    }

    private boolean isColumn(Lexeme lexeme) {
        return lexeme.end() == lexeme.start() + 1 && source.typed.charAt(lexeme.start()) == '&';
    }

    private boolean isIf(Lexeme lexeme) {
        return lexeme.is(Kind.FUNCTION, "where");
    }
}
