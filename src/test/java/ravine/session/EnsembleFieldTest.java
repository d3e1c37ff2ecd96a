package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ravine.Mistake;

/** The number of runs of an ensemble in a session's file. */
final class EnsembleFieldTest {

    private static final Session MANY = FirstSession.lecture().withEnsemble(200);

    @Test
    void it_is_kept_in_a_file_of_version_2_and_by_every_change_of_the_session() throws Mistake {
        var text = SessionFile.text(MANY);
        assertTrue(text.contains("\"ravine\": 2") && text.contains("\"ensemble\": 200"), text);
        assertEquals(MANY, SessionFile.read(text));
        assertEquals(
                200,
                MANY.withCaption("x")
                        .withScene(scene -> scene)
                        .withStart(MANY.start())
                        .withTracks(MANY.tracks())
                        .withProblem(problem -> problem)
                        .ensemble());
    }

    @Test
    void a_session_without_one_does_not_say_so() {
        assertFalse(SessionFile.text(MANY.withEnsemble(1)).contains("ensemble"));
    }

    @Test
    void a_number_that_is_none_is_said_with_its_place() {
        var text = SessionFile.text(MANY).replace("200", "0");
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(text));
        assertTrue(mistake.sentence().contains("ensemble"), mistake.sentence());
    }
}
