package ravine.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ravine.run.NotedColumns;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.spec.PlainNumber;

/** Runs as values separated by commas or tabs, one row for each step. Every number reads back as the same double. */
public final class Csv {

    private static final String COLUMNS = "track,method,step,x1,x2,f,g1,g2,eta,evaluations";

    private final Appendable out;
    private final char separator;
    private final boolean data;
    private final boolean rows;
    private final int perStart;
    private final NotedColumns internals;

    /** Prints the line with the names of the columns. */
    public Csv(Appendable out) throws IOException {
        this(out, ',', false, 0, false, new NotedColumns(List.of()));
    }

    /**
     * The same with columns more about data, where these runs have some, and with another separator, which no value has in it.
     *
     * @param perStart how many tracks there are from each start, which has a column then; 0 where there is one start
     */
    public static Csv of(Appendable out, char separator, List<Run> runs, int perStart) throws IOException {
        return new Csv(out, separator, hasData(runs), perStart, false, new NotedColumns(List.of()));
    }

    private static boolean hasData(List<Run> runs) {
        return runs.stream().anyMatch(run -> run.problem().data().isPresent());
    }

    /** The same with columns more about data with the rows of each step, and one for each quantity that a step of these runs makes on its way; a step that lacks one leaves it empty. */
    static Csv withInternals(Appendable out, char separator, List<Run> runs, int perStart) throws IOException {
        return new Csv(out, separator, hasData(runs), perStart, hasData(runs), NotedColumns.of(runs));
    }

    private Csv(Appendable out, char separator, boolean data, int perStart, boolean rows, NotedColumns internals)
            throws IOException {
        this.out = out;
        this.separator = separator;
        this.data = data;
        this.perStart = perStart;
        this.rows = rows;
        this.internals = internals;
        var columns = COLUMNS
                + (data ? ",epoch,examples,validation" : "")
                + (perStart > 0 ? ",start" : "")
                + (rows ? ",rows" : "");
        out.append(columns.replace(',', separator));
        for (var column : internals.columns()) {
            out.append(separator).append(column);
        }
        out.append('\n');
    }

    /** Prints the rows of a run from its start, which is step 0; tracks count from 1. */
    public void rows(int track, Run run) throws IOException {
        var method = run.recipe().spec().id();
        var replay = new Replay(run);
        for (int number = 0; number <= run.last(); number++) {
            var step = run.step(number);
            out.append(Integer.toString(track)).append(separator).append(method).append(separator);
            out.append(Integer.toString(number)).append(separator);
            print(step.at().x1(), step.at().x2(), step.value());
            print(step.gradient().x1(), step.gradient().x2(), step.rate());
            out.append(Integer.toString(step.evaluations()));
            if (data) {
                data(run, number);
            }
            if (perStart > 0) {
                out.append(separator).append(Integer.toString((track - 1) / perStart + 1));
            }
            if (rows) {
                out.append(separator).append(rowsOf(run, number));
            }
            Map<String, Double> named = number == 0 || internals.columns().isEmpty()
                    ? Map.of()
                    : NotedColumns.named(replay.working(number).notes());
            for (var column : internals.columns()) {
                var value = named.get(column);
                out.append(separator).append(value == null ? "" : PlainNumber.plain(value));
            }
            out.append('\n');
        }
    }

    private void data(Run run, int number) throws IOException {
        double validation = run.validation(number);
        out.append(separator).append(Long.toString(run.epoch(number)));
        out.append(separator).append(Long.toString(run.examples(number)));
        out.append(separator).append(run.problem().validation().isEmpty() ? "" : PlainNumber.plain(validation));
    }

    /** The rows of a step from 1 with spaces between them; nothing where it looks at all. */
    private static String rowsOf(Run run, int number) {
        return number == 0
                ? ""
                : Arrays.stream(run.rows(number))
                        .mapToObj(row -> Integer.toString(row + 1))
                        .collect(Collectors.joining(" "));
    }

    private void print(double... numbers) throws IOException {
        for (double number : numbers) {
            out.append(PlainNumber.plain(number)).append(separator);
        }
    }
}
