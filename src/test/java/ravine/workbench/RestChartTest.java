package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;

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
}
