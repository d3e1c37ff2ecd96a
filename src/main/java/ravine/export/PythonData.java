package ravine.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ravine.data.Batches;
import ravine.data.Standardization;
import ravine.data.Table;
import ravine.formula.PythonLibrary;
import ravine.run.Problem;

/**
 * The rows of a problem's data in a program of Python: those to train with, and which of them each step looks at.
 *
 * @param array how the library makes an array of a list
 * @param range its function that lists the numbers below another
 */
record PythonData(String array, String range) {

    static PythonData of(PythonLibrary library) {
        return library == PythonLibrary.NUMPY
                ? new PythonData("np.array(%s)", "np.arange")
                : new PythonData("torch.tensor(%s)", "torch.arange");
    }

    /** All rows by their numbers, of which there are so many, and how the library lists the numbers below another. */
    private static final String ROWS = """
        n = %s
        all_rows = %s(n)
        rows = all_rows\
        """;

    /** The table, and for steps up to the last the rows of each; nothing without data that the formula asks for. */
    List<String> heading(Problem problem, int last) {
        if (problem.objective().rows() == 0) {
            return List.of();
        }
        var table = problem.data().orElseThrow();
        var lines = new ArrayList<String>();
        lines.add("# The rows to train with of “%s”.".formatted(table.name().replaceAll("\\R", " ")));
        for (var name : problem.formula().columns()) {
            if (table.standardized().contains(name)) {
                var scale = Standardization.of(table, table.columns().indexOf(name));
                lines.add("# Standardized: %s = (%s as it was measured - %s) / %s."
                        .formatted(name, name, scale.mean(), scale.deviation()));
            }
        }
        lines.add("table = {");
        for (var name : problem.formula().columns()) {
            lines.add("    \"%s\": %s,".formatted(name, column(table, name)));
        }
        lines.add("}");
        ROWS.formatted(problem.objective().rows(), range).lines().forEach(lines::add);
        if (problem.isSampled()) {
            lines.add("# The rows of each step, from 0.");
            lines.add("batches = [");
            var batches = new Batches(
                    problem.sampling(), problem.seed(), problem.objective().rows());
            for (int step = 1; step <= last; step++) {
                lines.add("    %s,".formatted(Arrays.toString(batches.rows(step))));
            }
            lines.add("]");
        }
        lines.add("");
        return lines;
    }

    private String column(Table table, String name) {
        int column = table.columns().indexOf(name);
        return array.formatted(Arrays.stream(table.training())
                .mapToObj(row -> Double.toString(table.at(row, column)))
                .collect(Collectors.joining(", ", "[", "]")));
    }

    /** What a step begins with. */
    List<String> begin(Problem problem) {
        return problem.isSampled() ? List.of("rows = " + array.formatted("batches[t - 1]")) : List.of();
    }

    /** What comes before f is printed, which is of all rows. */
    List<String> end(Problem problem) {
        return problem.isSampled() ? List.of("rows = all_rows") : List.of();
    }
}
