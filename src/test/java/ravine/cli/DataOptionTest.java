package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Outcome;

/** Data, sampling and stopping on the command line. */
class DataOptionTest {

    private static final String SQUARES = "mean((x₁ + x₂u − v)²/2)";

    private static Outcome trace(String... arguments) {
        var all = new ArrayList<>(List.of("trace", "--start=0,0", "--gradient", "exact", "--optimizer", "gd:eta=0.01"));
        all.addAll(Arrays.asList(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private static String[] cells(Outcome outcome, int line) {
        return outcome.out().split("\n", -1)[line].split(",", -1);
    }

    @Test
    void steps_can_be_taken_again_from_the_rows_that_are_listed() {
        var outcome = trace(
                "--objective",
                SQUARES,
                "--data",
                "anscombe",
                "--batch",
                "4",
                "--validation",
                "0.2",
                "--steps",
                "6",
                "--internals");
        assertEquals(
                "track,method,step,x1,x2,f,g1,g2,eta,evaluations,epoch,examples,validation,rows,g.1,g.2",
                outcome.out().split("\n", -1)[0]);
        double[] u = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] v = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        double x1 = 0;
        double x2 = 0;
        int examples = 0;
        for (int step = 1; step <= 6; step++) {
            var cells = cells(outcome, step + 1);
            double g1 = 0;
            double g2 = 0;
            var rows = cells[13].split(" ", -1);
            for (var row : rows) {
                int i = Integer.parseInt(row) - 1;
                g1 += (x1 + x2 * u[i] - v[i]) / rows.length;
                g2 += (x1 + x2 * u[i] - v[i]) * u[i] / rows.length;
            }
            x1 -= 0.01 * g1;
            x2 -= 0.01 * g2;
            examples += rows.length;
            assertEquals(x1, Double.parseDouble(cells[3]), 1e-12);
            assertEquals(x2, Double.parseDouble(cells[4]), 1e-12);
            assertEquals(examples, Integer.parseInt(cells[11]));
            assertEquals((step - 1) / 3 + 1, Integer.parseInt(cells[10]));
            assertEquals(step % 3 == 0 ? 1 : 4, rows.length);
        }
        assertEquals("", cells(outcome, 1)[13]);
        assertEquals("0", cells(outcome, 1)[10]);
    }

    @Test
    void file_says_what_became_of_its_columns(@TempDir Path folder) throws IOException {
        var file = folder.resolve("people.csv");
        Files.writeString(file, "u;v;sex\n1;2,5;m\n3;4;f\n;5;m\n");
        var outcome = trace("--objective", "mean((x₁ + x₂u − sex)²)", "--data", file.toString(), "--steps", "1");
        assertEquals(0, outcome.status());
        assertEquals("""
                ravine trace: Column “sex” is 0 for “f” and 1 for “m”.
                ravine trace: A row is left out for a gap: line 4 in “u”.
                """, outcome.err().replace("\r", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--data anscmbe | there are no data “anscmbe”. Did you mean “anscombe”?",
                "--data none.csv | there is no such file",
                "--data moons:row=3 | moons has no key “row”",
                "--data anscombe --objective mean(w*u)+u | “u” is a column of the data: write it within",
                "--objective mean(u) | runs over the rows of data, and there are none",
                "--validation 0.5 | --validation: there are no data",
                "--data anscombe --validation 2 | “2” is ",
                "--data anscombe --batch 0 | “0” is ",
                "--data anscombe --sampling shufled | Did you mean “shuffled”?",
                "--data anscombe --stop patience | patience needs rows to validate with",
                "--stop patiense | Did you mean “patience”?",
                "--data anscombe --standardize w | there is no column “w”; there are u, v",
            })
    void what_is_wrong_is_said(String arguments, String sentence) {
        var outcome = trace(arguments.split(" ", -1));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(sentence), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void rule_that_stops_a_run_is_named_with_the_best_step_by_validation() {
        var outcome = trace(
                "--objective",
                SQUARES,
                "--data",
                "noisy-line",
                "--validation",
                "0.3",
                "--steps",
                "5000",
                "--stop",
                "patience:steps=5",
                "--batch",
                "3");
        assertTrue(
                outcome.err()
                        .matches(
                                "(?s)ravine trace: track 1 \\(gd\\) stopped at step \\d+ by its rule patience:steps=5; by validation its best was step \\d+\\.\\R"),
                outcome.err());
    }

    @Test
    void json_says_the_verdict_the_rule_and_the_best_step() throws IOException {
        var outcome = trace(
                "--objective",
                SQUARES,
                "--data",
                "noisy-line",
                "--validation",
                "0.3",
                "--steps",
                "5000",
                "--stop",
                "gradient:below=1",
                "--format",
                "json");
        var track = new ObjectMapper().readTree(outcome.out()).get("tracks").get(0);
        assertEquals("stopped", track.get("verdict").asText());
        assertEquals("gradient:below=1", track.get("stoppedBy").asText());
        var steps = track.get("steps");
        int best = track.get("best").asInt();
        for (var step : steps) {
            assertTrue(steps.get(best).get("validation").asDouble()
                    <= step.get("validation").asDouble());
        }
        assertTrue(track.get("outcome").asText().contains("by validation its best step is " + best), outcome.out());
    }

    @Test
    void formula_without_means_is_said_to_use_no_data() {
        var outcome = trace("--data", "anscombe", "--batch", "3", "--steps", "1");
        assertTrue(outcome.err().contains("The formula has no mean(…) or sum(…)"), outcome.err());
        assertEquals("0", cells(outcome, 2)[11]);
    }
}
