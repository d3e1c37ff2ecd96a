package ravine.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.formula.Formula;

/** A formula for a table: the one that is there where it names columns of the table, else a loss that suits what the columns hold. */
public final class SuitedFormula {

    /** The variables, which stand at %1 and %2, as they are usually called; then names for where columns are called so, said in a header. */
    private static final List<List<String>> VARIABLES =
            List.of(List.of("x₁", "x₂", ""), List.of("b", "w", "L(b, w) = "), List.of("p₁", "p₂", "L(p₁, p₂) = "));

    private static final String LINE = "m = %1$s + %2$s·%4$s; %3$smean((m − %5$s)²/2)";
    private static final String LOGISTIC = "p = sigmoid(%1$s + %2$s·%4$s); %3$s−mean(%5$s·ln p + (1 − %5$s)·ln(1 − p))";
    private static final String LOGISTIC_OF_TWO =
            "p = sigmoid(%1$s·%4$s + %2$s·%5$s); %3$s−mean(%6$s·ln p + (1 − %6$s)·ln(1 − p))";

    /** The negative logarithm of the normal density, of which the first variable is the mean and the second the logarithm of the deviation. */
    private static final String NORMAL = "%3$smean((%4$s − %1$s)²)/(2exp(2%2$s)) + %2$s";

    /** A text with the columns that it is to name, in their order. */
    private record Candidate(String text, List<String> columns) {

        /** The formula, with variables that are not called as columns are. */
        Optional<Formula> over(Table table) {
            return VARIABLES.stream()
                    .map(names ->
                            Stream.concat(names.stream(), columns.stream()).toArray())
                    .flatMap(words -> SuitedFormula.over(text.formatted(words), Set.copyOf(columns), table).stream())
                    .filter(formula -> formula.parameters().isEmpty())
                    .findFirst();
        }
    }

    private SuitedFormula() {}

    /** The text over the columns of a table, if it is one of means over those columns which it named before. */
    public static Optional<Formula> over(String text, Set<String> before, Table table) {
        try {
            var formula = Formula.read(text, table.columns());
            var kept = new HashSet<>(formula.columns());
            return formula.isOverRows() && !kept.isEmpty() && kept.containsAll(before)
                    ? Optional.of(formula)
                    : Optional.empty();
        } catch (Mistake other) {
            return Optional.empty();
        }
    }

    /** A loss over the columns of a table; none where they have names that no formula can hold. */
    public static Optional<Formula> of(Table table) {
        return candidates(table)
                .flatMap(candidate -> candidate.over(table).stream())
                .findFirst();
    }

    private static Stream<Candidate> candidates(Table table) {
        var classes = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        for (int column = 0; column < table.columns().size(); column++) {
            (isClass(table, column) ? classes : numbers).add(table.columns().get(column));
        }
        var candidates = new ArrayList<Candidate>();
        if (!classes.isEmpty() && numbers.size() > 1) {
            candidates.add(new Candidate(LOGISTIC_OF_TWO, List.of(numbers.get(0), numbers.get(1), classes.get(0))));
        } else if (!classes.isEmpty() && numbers.size() == 1) {
            candidates.add(new Candidate(LOGISTIC, List.of(numbers.get(0), classes.get(0))));
        }
        var columns = table.columns();
        if (columns.size() > 1) {
            var fitted = numbers.size() > 1 ? numbers : columns;
            candidates.add(new Candidate(LINE, List.of(fitted.get(0), last(fitted))));
        }
        columns.forEach(column -> candidates.add(new Candidate(NORMAL, List.of(column))));
        return candidates.stream();
    }

    private static String last(List<String> columns) {
        return columns.get(columns.size() - 1);
    }

    /** Whether a column has the values 0 and 1 and no others. */
    private static boolean isClass(Table table, int column) {
        boolean ones = false;
        boolean noughts = false;
        for (int row = 0; row < table.rows(); row++) {
            double value = table.raw(row, column);
            ones |= value == 1;
            noughts |= value == 0;
            if (value != 0 && value != 1) {
                return false;
            }
        }
        return ones && noughts;
    }
}
