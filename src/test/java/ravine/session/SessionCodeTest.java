package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;

/** Sessions as lines of text. */
class SessionCodeTest {

    static List<String> names() {
        return Gallery.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_line_is_read_as_the_session_that_it_was_made_from(String name) throws Mistake {
        var session = Gallery.session(name);
        var line = SessionCode.of(session);
        int numbers = session.problem()
                .data()
                .map(table -> table.rows() * table.columns().size())
                .orElse(0);
        assertTrue(line.matches("ravine1:[A-Za-z0-9_-]+") && line.length() < 1200 + 4 * numbers, line);
        assertEquals(session, SessionFile.read(line));
        assertEquals(session, SessionFile.read("  " + line.substring(0, 60) + "\n" + line.substring(60) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ravine1:", "ravine1:!!", "ravine1:AAAA", "ravine1:q1YqSizLzEtVslJQ"})
    void what_is_damaged_is_said(String line) {
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(line));
        assertTrue(mistake.sentence().contains("copy all of it"), mistake.sentence());
    }

    @Test
    void each_shorter_line_is_damaged() {
        var line = SessionCode.of(FirstSession.lecture());
        for (int end = SessionCode.MARK.length(); end < line.length(); end++) {
            var part = line.substring(0, end);
            assertThrows(Mistake.class, () -> SessionFile.read(part));
        }
    }
}
