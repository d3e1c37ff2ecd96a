package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import ravine.run.Recipe;
import ravine.run.Sessions;
import ravine.session.FirstSession;

final class TraceTest {

    private static final double TOLERANCE = 1e-5;

    @TempDir
    private Path folder = Path.of("");

    private static List<String> rows(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines().subList(1, outcome.lines().size());
    }

    private static Recipe recipe(String text) {
        return assertDoesNotThrow(() -> Recipe.read(text));
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "gd:eta=0.4, -0.943467, -0.000073",
        "gd:eta=0.6, -0.387814, -1673.365109",
        "'momentum:eta=0.6,beta=0.5', 0.007188, 0.002553",
        "'momentum:eta=0.6,beta=0.25', -0.126340, -0.186632",
        "'rmsprop:eta=0.4,beta=0.9,epsilon=1e-6,placement=inside', -0.010599, 0.000000",
        "'adagrad:eta=0.4,epsilon=1e-6,placement=inside', -2.382563, -0.158591"
    })
    void the_lectures_numbers_come_out_after_20_steps(String recipe, double x1, double x2) {
        var rows = rows("trace", "--objective", "0.1x₁²+2x₂²", "--start=-5,-2", "--steps", "20", "--optimizer", recipe);
        assertEquals(21, rows.size());
        var last = cells(rows.get(20));
        assertEquals(x1, Double.parseDouble(last.get(3)), TOLERANCE);
        assertEquals(x2, Double.parseDouble(last.get(4)), TOLERANCE);
    }

    @Test
    void without_options_the_session_is_the_one_of_the_window_and_every_number_reads_back_exactly() {
        var session = FirstSession.lecture();
        var printed = Outcome.of("trace");
        assertEquals(
                "track,method,step,x1,x2,f,g1,g2,eta,evaluations",
                printed.lines().get(0));
        int line = 0;
        for (int track = 1; track <= session.tracks().size(); track++) {
            var run = Sessions.run(session, session.tracks().get(track - 1).recipe());
            for (int number = 0; number <= session.problem().steps(); number++) {
                line++;
                var step = run.step(number);
                var cells = cells(printed.lines().get(line));
                assertEquals(10, cells.size());
                assertEquals(List.of(track + "", run.recipe().spec().id(), number + ""), cells.subList(0, 3));
                var numbers = cells.subList(3, 9).stream().map(Double::valueOf).toList();
                assertEquals(
                        List.of(
                                step.at().x1(),
                                step.at().x2(),
                                step.value(),
                                step.gradient().x1(),
                                step.gradient().x2(),
                                step.rate()),
                        numbers);
                assertEquals(step.evaluations() + "", cells.get(9));
            }
        }
        assertEquals(line + 1, printed.lines().size());
    }

    @Test
    void every_option_reaches_the_session() {
        var plain = rows("trace", "--optimizer", "gd");
        var options = List.of(
                List.of("--objective", "x^2+y^2"),
                List.of("--start", "1,1"),
                List.of("--steps", "3"),
                List.of("--optimizer", "adam"),
                List.of("--gradient", "forward"),
                List.of("--h", "0.5", "--gradient", "forward"),
                List.of("--noise", "0.1"));
        for (var option : options) {
            var arguments = new ArrayList<>(List.of("trace", "--optimizer", "gd"));
            arguments.addAll(option);
            var changed = rows(arguments.toArray(String[]::new));
            assertNotEquals(plain, changed, option::toString);
        }
        assertEquals(
                rows("trace", "--objective", "3x^2+y^2", "--noise", "0.1", "--seed", "7"),
                rows("trace", "--objective", "a x^2+y^2", "--param", "a=3", "--noise", "0.1", "--seed", "7"));
    }

    @Test
    void a_run_that_stops_early_has_its_rows_and_a_line_that_says_why() {
        var outcome = Outcome.of("trace", "--objective", "log(x)", "--start", "1,0", "--optimizer", "gd:eta=3");
        assertEquals(0, outcome.status());
        assertEquals(3, outcome.lines().size());
        assertEquals(
                "ravine trace: track 1 (gd) stopped early: f is undefined at step 1: log(−2) at x₁ = −2, x₂ = 0.\n",
                outcome.err());
    }

    @Test
    void verdicts_are_said_for_each_track_when_asked_for() {
        var outcome = Outcome.of(
                "trace", "--verdict", "--optimizer", "gd:eta=0.6", "--optimizer", "momentum:eta=0.6,beta=0.5");
        var said = outcome.err().lines().toList();
        assertEquals(2, said.size());
        assertTrue(said.get(0).startsWith("ravine trace: track 1 (gd) diverging: "), outcome::err);
        assertTrue(said.get(1).startsWith("ravine trace: track 2 (momentum) still moving: "), outcome::err);
    }

    @Test
    void a_budget_ends_each_run_before_it_would_be_exceeded() {
        var outcome = Outcome.of("trace", "--budget", "13", "--optimizer", "gd");
        assertEquals(5, outcome.lines().size());
        assertTrue(outcome.lines().get(4).endsWith(",12"), outcome::out);
    }

    @Test
    void a_file_holds_what_standard_output_would() throws Exception {
        var file = folder.resolve("runs.csv");
        assertEquals(new Outcome(0, "", ""), Outcome.of("trace", "-o", file.toString()));
        assertEquals(Outcome.of("trace", "-o", "-").out(), Files.readString(file));
    }

    @Test
    void internals_are_columns_with_the_value_of_each_noted_quantity() {
        var printed = Outcome.of("trace", "--optimizer", "adam:eta=0.4", "--optimizer", "gd", "--internals");
        var columns = cells(printed.lines().get(0));
        assertEquals(
                List.of("g.1", "g.2", "m.1", "m.2", "s.1", "s.2", "m̂.1", "m̂.2", "ŝ.1", "ŝ.2"),
                columns.subList(10, columns.size()));
        var run = Sessions.run(FirstSession.lecture(), recipe("adam:eta=0.4"));
        var m = run.notes(3).stream().filter(note -> note.symbol().equals("m")).findFirst();
        var row = cells(printed.lines().get(4));
        assertEquals(m.orElseThrow().values().get(1) + "", row.get(columns.indexOf("m.2")));
        assertEquals("", cells(printed.lines().get(1)).get(columns.indexOf("m.2")), "the start has no working");
        assertEquals("", cells(printed.lines().get(24)).get(columns.indexOf("m.2")), "gd has no m");
    }

    @Test
    void json_holds_the_same_numbers_and_internals() throws Exception {
        var file = folder.resolve("runs.json");
        Outcome.of("trace", "--optimizer", "momentum:eta=0.6,beta=0.5", "--internals", "-o", file.toString());
        var track = new ObjectMapper().readTree(file.toFile()).at("/tracks/0");
        assertEquals("momentum:eta=0.6,beta=0.5", track.get("recipe").asText());
        var run = Sessions.run(FirstSession.lecture(), recipe("momentum:eta=0.6,beta=0.5"));
        assertEquals(21, track.get("steps").size());
        for (int number = 0; number <= run.last(); number++) {
            var step = track.get("steps").get(number);
            assertEquals(run.step(number).at().x2(), step.get("x2").doubleValue());
            assertEquals(run.step(number).value(), step.get("f").doubleValue());
        }
        assertEquals(
                run.notes(1).get(0).values().get(1),
                track.at("/steps/1/internals/g/0/1").doubleValue());
    }

    @Test
    void json_says_what_is_not_finite_in_words() {
        var printed = Outcome.of(
                "trace", "--objective", "log(x)", "--start", "1,0", "--optimizer", "gd:eta=3", "--format", "json");
        assertTrue(printed.out().contains("\"f\" : \"NaN\""), printed.out());
    }
}
