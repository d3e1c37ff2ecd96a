package ravine.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Where columns have a value: within a mean or sum over rows, and in definitions that are used there. Means and sums do not nest. Mutable: it learns definitions. */
final class RowScope {

    private final Source source;
    private final List<String> columns;
    /** Columns, and definitions that have a value in each row. */
    private final Set<String> inRows;
    /** Definitions with a mean or sum. */
    private final Set<String> overRows = new HashSet<>();

    RowScope(Source source, List<String> columns) {
        this.source = source;
        this.columns = columns;
        inRows = new HashSet<>(columns);
    }

    /** Learns a definition, which has a value in each row or not. */
    void define(String name, boolean hasRows, List<Lexeme> lexemes) {
        if (hasRows) {
            inRows.add(name);
        }
        if (lexemes.stream().anyMatch(this::aggregates)) {
            overRows.add(name);
        }
    }

    private boolean aggregates(Lexeme lexeme) {
        return isAggregate(lexeme) || (lexeme.is(Kind.DEFINED) && overRows.contains(lexeme.symbol()));
    }

    private static boolean isAggregate(Lexeme lexeme) {
        return lexeme.is(Kind.FUNCTION)
                && (lexeme.symbol().equals(Operation.MEAN.label())
                        || lexeme.symbol().equals(Operation.SUM.label()));
    }

    /** Checks a statement; whether it has a value in each row, which the objective must not have. */
    boolean check(List<Lexeme> lexemes, boolean isObjective) throws Mistake {
        Deque<Boolean> open = new ArrayDeque<>();
        int aggregates = 0;
        boolean hasRows = false;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean inside = aggregates > 0;
            if (isAggregate(lexeme)) {
                refuseBare(lexemes, i);
            }
            if (inside && aggregates(lexeme)) {
                throw source.mistake(
                        "A mean or sum over rows cannot stand within another.", lexeme.start(), lexeme.end());
            }
            if (lexeme.is(Kind.OPEN)) {
                boolean aggregate = i > 0 && isAggregate(lexemes.get(i - 1));
                open.push(aggregate);
                aggregates += aggregate ? 1 : 0;
            } else if (lexeme.is(Kind.CLOSE) && !open.isEmpty()) {
                aggregates -= open.pop() ? 1 : 0;
            } else if (lexeme.is(Kind.DEFINED) && inRows.contains(lexeme.symbol()) && !inside) {
                hasRows = true;
                if (isObjective || lexemes.stream().anyMatch(this::aggregates)) {
                    throw outside(lexeme);
                }
            }
        }
        return hasRows;
    }

    private Mistake outside(Lexeme lexeme) {
        String name = lexeme.symbol();
        String what = columns.contains(name) ? "is a column of the data" : "has a value in each row of the data";
        return source.mistake(
                "“%s” %s: write it within mean(…) or sum(…).".formatted(VariableNames.shown(name), what),
                lexeme.start(),
                lexeme.end());
    }

    private void refuseBare(List<Lexeme> lexemes, int i) throws Mistake {
        Lexeme function = lexemes.get(i);
        if (i + 1 == lexemes.size() || !lexemes.get(i + 1).is(Kind.OPEN)) {
            throw source.mistake(
                    "After %s stands in parentheses what is taken of each row: %s(u²)."
                            .formatted(function.symbol(), function.symbol()),
                    function.start(),
                    function.end());
        }
        if (columns.isEmpty()) {
            throw source.mistake(
                    "%s(…) runs over the rows of data, and there are none: choose some first."
                            .formatted(function.symbol()),
                    function.start(),
                    function.end());
        }
    }

    /** Refuses a definition that is called as a column is. */
    void refuseColumn(Heading heading) throws Mistake {
        var name = heading.name();
        if (name.isPresent() && columns.contains(name.get().name())) {
            throw source.mistake(
                    "“%s” is a column of the data: give this another name."
                            .formatted(VariableNames.shown(name.get().name())),
                    name.get().start(),
                    name.get().end());
        }
    }
}
