package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Mistake;
import ravine.rest.RatesAtRest;
import ravine.session.FirstSession;
import ravine.session.KeyValue;
import ravine.spec.DisplayNumber;
import ravine.sweep.Over;

/** The drawer's chart of ensembles at rest. */
final class RestChartTest {

    private final Workbench workbench =
            new Workbench(FirstSession.lecture().withProblem(problem -> problem.withNoise(1)), Threads.HERE);
    private final RestChart rest = workbench.rest();

    @Test
    void of_methods_that_run_once_it_says_that_nothing_is_spread() {
        assertTrue(rest.isAlone());
        assertEquals(Optional.empty(), rest.figure(600, 200));
        assertEquals(1, rest.sentences().size());
    }

    @Test
    void the_selected_method_is_shown_with_what_is_said_of_it() {
        workbench.edit("", session -> session.withEnsemble(40));
        var first = rest.figure(600, 200).orElseThrow();
        assertEquals(2, first.panels().size());
        assertTrue(rest.sentences().get(0).contains("of 40 runs"), rest.sentences()::toString);
        assertSame(first, rest.figure(600, 200).orElseThrow());
        var said = rest.sentences();
        workbench.drawer().pen().set(1);
        rest.figure(600, 200);
        assertNotEquals(said, rest.sentences());
    }

    @Test
    void it_follows_what_changes_and_what_was_hidden_comes_back() {
        workbench.edit("", session -> session.withEnsemble(40));
        rest.figure(600, 200);
        var said = rest.sentences();
        workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(0.1)));
        rest.figure(600, 200);
        assertNotEquals(said, rest.sentences());
        rest.hide();
        assertTrue(rest.figure(600, 200).isPresent());
        workbench.edit("", session -> session.withEnsemble(1));
        assertFalse(rest.figure(600, 200).isPresent());
        assertTrue(rest.isAlone());
    }

    @Test
    void of_ensembles_that_are_not_computed_to_their_end_it_says_that_it_comes_then() {
        var beside = new ArrayDeque<Runnable>();
        var slow = FirstSession.lecture()
                .withProblem(problem -> problem.withNoise(1).withSteps(50_000))
                .withEnsemble(2);
        var rests = new Workbench(slow, new Threads(beside::add, Runnable::run)).rest();
        for (int time = 0; time < 2; time++) {
            assertFalse(rests.figure(600, 200).isPresent());
            assertEquals(List.of(WindowWords.of("rest.coming")), rests.sentences());
        }
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        rests.figure(600, 200);
        assertEquals(List.of(WindowWords.of("rest.running")), rests.sentences());
    }

    @Test
    void over_the_rate_the_mean_loss_is_that_of_the_command_line_from_half_of_the_shown_rate_on() throws Mistake {
        workbench.edit("", session -> session.withEnsemble(40));
        rest.overRates().set(true);
        var first = rest.figure(600, 200).orElseThrow();
        assertEquals(1, first.panels().size());
        var session = workbench.history().now().get();
        double rate = KeyValue.of(session, 0, "eta");
        var over = Over.read("eta=%s,%s".formatted(rate / 2, rate));
        var lowest = RatesAtRest.of(session, over, share -> {})
                .lines()
                .get(0)
                .lowest()
                .orElseThrow();
        var said = String.join("\n", rest.sentences());
        assertTrue(said.contains(DisplayNumber.shortened(lowest.f(), 5)), said);
        assertSame(first, rest.figure(600, 200).orElseThrow());
        workbench.edit("", now -> KeyValue.with(now, 0, "eta", rate / 4));
        rest.figure(600, 200);
        assertNotEquals(said, String.join("\n", rest.sentences()));
    }

    @Test
    void nothing_of_the_last_problem_is_shown_over_the_rate_of_another_while_that_is_found_out() {
        var beside = new ArrayDeque<Runnable>();
        var noisy = FirstSession.lecture()
                .withProblem(problem -> problem.withNoise(1))
                .withEnsemble(4);
        var other = new Workbench(noisy, new Threads(beside::add, Runnable::run));
        other.rest().overRates().set(true);
        other.rest().figure(600, 200);
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        var first = other.rest().figure(600, 200).orElseThrow();
        other.edit("", session -> KeyValue.with(session, 0, "eta", 0.1));
        assertSame(first, other.rest().figure(600, 200).orElseThrow(), "it stays while the rate is dragged");
        other.edit("", session -> session.withProblem(problem -> problem.withNoise(2)));
        assertEquals(Optional.empty(), other.rest().figure(600, 200));
        assertEquals(List.of(WindowWords.of("rest.running")), other.rest().sentences());
    }

    @Test
    void a_rate_of_0_has_no_mean_loss_over_it() {
        workbench.edit("", session -> KeyValue.with(session.withEnsemble(40), 0, "eta", 0));
        rest.overRates().set(true);
        assertFalse(rest.figure(600, 200).isPresent());
        assertEquals(List.of(WindowWords.of("rest.rates.none")), rest.sentences());
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2, 'track,method,axis,from,to,density,target,corrected'",
        "true, 1, 'track,method,eta,f,error,law,slope,extrapolated'"
    })
    void what_is_shown_is_copied_and_saved_as_numbers_or_as_a_picture_beside_the_window(
            boolean overRates, int charts, String head, @TempDir Path folder) throws Exception {
        var beside = new ArrayDeque<Runnable>();
        var noisy = FirstSession.lecture().withProblem(problem -> problem.withNoise(1));
        var other = new Workbench(noisy.withEnsemble(4), new Threads(beside::add, Runnable::run)).rest();
        other.overRates().set(overRates);
        assertEquals("", Copying.text(other::copy), "before it is found");
        for (int time = 0; time < 2; time++) {
            other.figure(600, 200);
            while (!beside.isEmpty()) {
                beside.remove().run();
            }
        }
        assertEquals(charts, other.figure(600, 200).orElseThrow().panels().size());
        var copied = Copying.text(other::copy);
        assertEquals(head, copied.lines().findFirst().orElseThrow());
        for (var ending : List.of("csv", "svg", "pdf", "png")) {
            other.save(folder.resolve("rest." + ending), 600, 200);
        }
        assertEquals(0, folder.toFile().list().length, "they are written beside the window");
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        assertEquals(copied, Files.readString(folder.resolve("rest.csv")));
        assertTrue(Files.readString(folder.resolve("rest.svg")).contains("width=\"600\" height=\"200\""));
        assertEquals(4, folder.toFile().list().length);
    }

    @Test
    void the_saved_chart_over_the_rate_names_its_methods(@TempDir Path folder) throws Exception {
        workbench.edit("", session -> session.withEnsemble(4));
        rest.overRates().set(true);
        rest.figure(600, 200);
        rest.save(folder.resolve("rest.svg"), 600, 200);
        var saved = Files.readString(folder.resolve("rest.svg"));
        for (var track : workbench.session().tracks()) {
            assertTrue(saved.contains(">" + track.title() + "<"), saved);
        }
    }
}
