package ravine.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ravine.data.Table;
import ravine.panel.SessionSummary;
import ravine.run.Run;
import ravine.spec.DisplayNumber;

/**
 * The rows of data that a step looked at.
 *
 * @param heading how many they are, the epoch, how many rows all gradients so far have looked at, and which columns are standardized; empty without data
 * @param rows each by its number from 1 with what its columns have, the first ones of many; none where the step looked at all
 */
public record StepRows(String heading, List<String> rows) {

    static final StepRows NONE = new StepRows("", List.of());

    /** So many are written out. */
    private static final int MOST = 100;

    private static final int DIGITS = 4;

    public StepRows {
        rows = List.copyOf(rows);
    }

    /** Those of a step, or of the last where the run ended before; none at the start. */
    static StepRows of(Run run, int number) {
        int step = Math.min(number, run.last());
        var problem = run.problem();
        int all = problem.objective().rows();
        if (step == 0 || all == 0) {
            return NONE;
        }
        int[] numbers = run.rows(step);
        int count = problem.isSampled() ? numbers.length : all;
        var counts = WindowWords.of(
                "step.rows.counts", "" + count, "" + all, "" + run.epoch(step), "" + run.examples(step), "" + step);
        var standardized = SessionSummary.standardized(problem);
        return new StepRows(
                standardized.isEmpty() ? counts : WindowWords.of("step.rows.standardized", counts, standardized),
                written(problem.data().orElseThrow(), problem.formula().columns(), numbers));
    }

    private static List<String> written(Table table, List<String> columns, int... numbers) {
        var rows = new ArrayList<String>();
        Arrays.stream(numbers)
                .limit(MOST)
                .mapToObj(row -> WindowWords.of("step.rows.row", "" + (row + 1), values(table, columns, row)))
                .forEach(rows::add);
        if (numbers.length > MOST) {
            rows.add(WindowWords.of("step.rows.more", "" + (numbers.length - MOST)));
        }
        return rows;
    }

    private static String values(Table table, List<String> columns, int row) {
        return columns.stream()
                .map(column -> column + " = "
                        + DisplayNumber.shortened(table.at(row, table.columns().indexOf(column)), DIGITS))
                .collect(Collectors.joining("   "));
    }
}
