package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Outcome;
import ravine.run.Verdict;

/** {@code ravine sweep}: every row is what {@code ravine trace} says of that run. */
final class SweepTest {

    private static List<String> lines(List<String> arguments) {
        var outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines();
    }

    private static List<String> with(List<String> first, String... then) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return all;
    }

    private static void rowsAreTraces(String key, List<String> recipes, List<String> problem, double floor) {
        var arguments = with(List.of("sweep", "--over", key + "=0.01,0.3,2,30"), problem.toArray(String[]::new));
        for (var recipe : recipes) {
            arguments = with(arguments, "--optimizer", recipe);
        }
        var rows = lines(arguments);
        assertEquals("track,method," + key + ",f,lowest,reached,verdict", rows.get(0));
        assertEquals(1 + 4 * recipes.size(), rows.size());
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", -1);
            var recipe = recipes.get(Integer.parseInt(cells[0]) - 1);
            var joint = recipe.contains(":") ? "," : ":";
            var traced = with(List.of("trace", "--verdict", "--optimizer"), recipe + joint + key + "=" + cells[2]);
            var outcome =
                    Outcome.of(with(traced, problem.toArray(String[]::new)).toArray(String[]::new));
            var values = outcome.lines().stream()
                    .skip(1)
                    .map(line -> Double.parseDouble(line.split(",", -1)[5]))
                    .toList();
            assertEquals(values.get(values.size() - 1), Double.parseDouble(cells[3]), row);
            assertEquals(
                    values.stream()
                            .filter(Double::isFinite)
                            .min(Double::compare)
                            .orElseThrow(),
                    Double.parseDouble(cells[4]),
                    row);
            double height = floor + 1e-6 * (values.get(0) - floor);
            var first = values.stream().filter(value -> value <= height).findFirst();
            assertEquals(first.map(value -> "" + values.indexOf(value)).orElse(""), cells[5], row);
            assertTrue(outcome.err().contains(words(cells[6])), outcome.err() + row);
        }
    }

    private static String words(String verdict) {
        return List.of(Verdict.Kind.values()).stream()
                .filter(kind -> kind.word().equals(verdict))
                .findFirst()
                .orElseThrow()
                .words();
    }

    @Test
    void rows_are_the_ends_of_traces_measured_from_the_known_minimum() {
        rowsAreTraces("eta", List.of("gd", "momentum:beta=0.5", "adam"), List.of("--steps", "300"), 0);
    }

    @Test
    void without_a_known_minimum_the_lowest_of_all_runs_is_the_floor_and_that_is_said() {
        var problem = List.of("--objective", "x^4 + y^2 - x", "--start", "2,1", "--steps", "300");
        var recipes = List.of("gd", "adam");
        var arguments = with(List.of("sweep", "--over", "eta=0.01,0.3,2,30"), problem.toArray(String[]::new));
        var outcome = Outcome.of(
                with(arguments, "--optimizer", "gd", "--optimizer", "adam").toArray(String[]::new));
        double floor = outcome.lines().stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[4]))
                .min()
                .orElseThrow();
        assertTrue(outcome.err().contains("is the lowest f of all runs, for no minimum is known"), outcome.err());
        rowsAreTraces("eta", recipes, problem, floor);
    }

    @Test
    void a_height_that_counts_as_reached_can_be_given() {
        var rows = lines(List.of("sweep", "--optimizer", "gd:eta=0.4", "--over", "eta=0.4", "--within", "2.5"));
        assertEquals("3", rows.get(1).split(",", -1)[5]);
    }

    @Test
    void the_ends_of_a_range_are_values_and_the_others_are_spaced_as_the_slider_is() {
        var rates = lines(List.of("sweep", "--optimizer", "gd", "--over", "eta=0.001..0.1:3"));
        assertEquals("0.001", rates.get(1).split(",", -1)[2]);
        assertEquals(0.01, Double.parseDouble(rates.get(2).split(",", -1)[2]), 1e-15);
        assertEquals("0.1", rates.get(3).split(",", -1)[2]);
        var decays = lines(List.of("sweep", "--optimizer", "momentum", "--over", "beta=0..0.5:3"));
        assertEquals("0.25", decays.get(2).split(",", -1)[2]);
        var steps = lines(List.of("sweep", "--optimizer", "momentum", "--over", "beta_steps=0..3:9"));
        assertEquals(5, steps.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eta=0..1:60     | begins above 0
            eta=1..1:60     | to a larger one
            eta=0.1..1      | how many values
            eta=0.1..1:1    | a whole number from 2 to 4096
            eta=0.1,-1      | eta is a number of at least 0
            ets=0.1,0.2     | Did you mean “eta”?
            eta             | a key with its values
            """)
    void what_is_wrong_with_a_range_is_said_at_its_place(String over, String said) {
        var outcome = Outcome.of("sweep", "--optimizer", "gd", "--over", over);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(said) && outcome.err().contains("^"), outcome.err());
    }

    @Test
    void a_missing_range_is_said() {
        var outcome = Outcome.of("sweep");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--over is missing"), outcome.err());
    }

    @Test
    void over_starts_each_line_is_the_trace_from_there_from_the_lowest_end_to_the_highest() {
        String[] problem = {
            "--objective",
            "himmelblau",
            "--view=-4,4,-4,4",
            "--steps",
            "25",
            "--optimizer",
            "gd:eta=0.01",
            "--optimizer",
            "adam:eta=0.3"
        };
        var all = new ArrayList<>(List.of("sweep", "--over", "start:5"));
        all.addAll(List.of(problem));
        var outcome = Outcome.of(all.toArray(String[]::new));
        assertEquals(
                "track,method,rank,x1,x2,f,lowest,reached,verdict",
                outcome.lines().get(0));
        assertEquals(51, outcome.lines().size());
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 50; i++) {
            var row = outcome.lines().get(i + 1).split(",", -1);
            double f = Double.parseDouble(row[5]);
            assertEquals(i % 25 + 1, Integer.parseInt(row[2]));
            assertTrue(i % 25 == 0 || f >= before, row[5]);
            before = f;
            if (i % 6 == 0) {
                var traced = new ArrayList<>(List.of("trace", "--start=" + row[3] + "," + row[4]));
                traced.addAll(List.of(problem));
                var lines = Outcome.of(traced.toArray(String[]::new)).lines();
                assertEquals(lines.get((i < 25 ? 1 : 2) * 26).split(",", -1)[5], row[5]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"eta=0.01..1:9, verdicts", "start:5, starts"})
    void a_sweep_is_drawn_with_the_names_of_its_methods(String over, String what, @TempDir Path folder)
            throws IOException {
        var file = folder.resolve("sweep.svg");
        var outcome =
                Outcome.of("sweep", "--over", over, "--optimizer", "gd", "--optimizer", "adam", "-o", file.toString());
        assertEquals(0, outcome.status(), outcome.err());
        var svg = Files.readString(file);
        assertTrue(svg.contains("Gradient descent") && svg.contains("id=\"curve-adam\""), svg);
        assertEquals(what.equals("starts"), svg.contains("% of starts"));
    }

    /** By theory gradient descent on the bowl, whose curvatures are 0.2 and 4, diverges from η = 2/4 on. */
    @Test
    void the_edge_of_gradient_descent_on_the_lectures_bowl_is_that_of_theory() {
        for (var row : lawRows("eta=0.4..0.6:41", "1000")) {
            double eta = Double.parseDouble(row[2]);
            if (Math.abs(eta - 0.5) > 0.003) {
                assertEquals(eta > 0.5, row[6].equals("diverged"), String.join(",", row));
            }
        }
    }

    /** By theory η = 2/4.2 = 0.476190, with which each step leaves 0.904762 of the distance. */
    @Test
    void the_best_rate_of_gradient_descent_on_the_lectures_bowl_contracts_as_theory_has_it() {
        var best = lawRows("eta=0.44..0.5:121", "300").stream()
                .min((one, other) -> Double.compare(Double.parseDouble(one[3]), Double.parseDouble(other[3])))
                .orElseThrow();
        assertEquals(0.476190, Double.parseDouble(best[2]), 0.01 * 0.476190);
        assertEquals(0.904762, contraction("gd:eta=0.476190476190476"), 1e-6);
    }

    /** By theory momentum with η = 0.667908 and β = 0.402606 leaves 0.634512 of the distance, all but for a factor that grows as the steps. */
    @Test
    void momentum_at_its_best_contracts_as_theory_has_it() {
        assertEquals(0.634512, contraction("momentum:eta=0.667908,beta=0.402606"), 0.634512 * 0.012);
        assertTrue(contraction("momentum:eta=0.72,beta=0.402606") > 0.66, "beside it");
        assertTrue(contraction("momentum:eta=0.667908,beta=0.5") > 0.69, "beside it");
    }

    private static List<String[]> lawRows(String over, String steps) {
        var outcome = Outcome.of("sweep", "--optimizer", "gd", "--gradient", "exact", "--steps", steps, "--over", over);
        return outcome.lines().stream().skip(1).map(row -> row.split(",", -1)).toList();
    }

    /** What is left of the distance after one step of the second hundred, on average. */
    private static double contraction(String recipe) {
        var rows = Outcome.of("trace", "--optimizer", recipe, "--gradient", "exact", "--steps", "200").lines().stream()
                .skip(1)
                .map(row -> Double.parseDouble(row.split(",", -1)[5]))
                .toList();
        return Math.pow(rows.get(200) / rows.get(100), 1.0 / 200);
    }
}
