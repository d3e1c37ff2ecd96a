package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.FrozenFiles;
import ravine.Mistake;
import ravine.json.FileFormat;
import ravine.json.FilePart;
import ravine.json.JsonReader;
import ravine.json.JsonText;
import ravine.run.Problem;

/** Whether sessions of every version are read, and the lowest that holds a session is written. */
final class SessionVersionsTest {

    /** The format with a part of version 2: whether the caption is loud. */
    private static final FileFormat<Session> NEXT = next();

    private static final Session QUIET = FirstSession.lecture().withCaption("quiet");
    private static final Session LOUD = QUIET.withCaption("loud!");

    private static FileFormat<Session> next() {
        var parts = new ArrayList<>(SessionParts.FORMAT.parts());
        parts.add(FilePart.optional(
                "loud",
                SessionParts.FORMAT.newest() + 1,
                session -> session.caption().endsWith("!"),
                (session, value) -> value.flag() ? session.withCaption("loud!") : session));
        return new FileFormat<>(parts);
    }

    private static String next(Session session) {
        return JsonText.of(SessionFile.content(NEXT, session));
    }

    private static Session readNext(String text) throws Mistake {
        return SessionFile.read(NEXT, JsonReader.read(text));
    }

    static Stream<Path> frozen() {
        return FrozenFiles.of("session", SessionParts.FORMAT.newest());
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void a_file_of_each_version_is_read_with_all_that_it_says(Path file) throws Exception {
        var session = SessionFile.read(file);
        assertEquals(session, SessionFile.read(SessionFile.text(session)));
        if (!file.getFileName().toString().startsWith("left-out")) {
            FrozenFiles.assertHolds(file, SessionFile.text(session));
        }
    }

    @Test
    void what_is_left_out_of_a_file_of_version_1_means_the_same_for_ever() throws Exception {
        var session = SessionFile.read(frozen().filter(file -> file.endsWith("left-out.ravine.json"))
                .findFirst()
                .orElseThrow());
        var text = SessionFile.text(session);
        for (var field : new String[] {"parameters", "otherStarts", "drawing", "equalAspect", "gradient", "noise"}) {
            assertEquals(-1, text.indexOf("\"" + field + "\""), field);
        }
        assertEquals(1, session.problem().formula().values().get("a"));
        assertEquals(1, session.problem().seed());
        assertEquals(Problem.UNBOUNDED, session.problem().budget());
        assertEquals("", session.caption());
        assertEquals(
                Stream.of(0, 1, 2, 9).toList(),
                session.tracks().stream().map(Track::pen).toList());
        assertEquals(
                Stream.of(true, true, false, true).toList(),
                session.tracks().stream().map(Track::shown).toList());
    }

    @Test
    void a_session_without_a_new_part_is_written_as_before() throws Mistake {
        assertEquals(SessionFile.text(QUIET), next(QUIET));
        assertEquals(QUIET, readNext(next(QUIET)));
        assertEquals(QUIET, SessionFile.read(next(QUIET)));
    }

    @Test
    void a_session_with_a_new_part_is_of_the_new_version() throws Mistake {
        assertEquals(
                SessionParts.FORMAT.newest() + 1,
                SessionFile.content(NEXT, LOUD).get(FileFormat.VERSION));
        assertEquals(LOUD, readNext(next(LOUD)));
        assertEquals(LOUD, readNext(SessionFile.text(LOUD)));
        var mistake = assertThrows(Mistake.class, () -> SessionFile.read(next(LOUD)));
        assertEquals(
                "ravine: this file is of a newer version; this program reads versions 1 to 2.", mistake.sentence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 4 | ravine: this file is of a newer version; this program reads versions 1 to 3.",
                "3 | 0 | ravine: there is no such version; it is a whole number from 1 to 3.",
                "3 | 1.5 | ravine: there is no such version; it is a whole number from 1 to 3.",
                "3 | 1 | loud: there is no such field."
            })
    void a_version_that_is_not_or_does_not_fit_is_said(String there, String instead, String says) {
        var text = next(LOUD).replace("\"ravine\": " + there, "\"ravine\": " + instead);
        var mistake = assertThrows(Mistake.class, () -> readNext(text));
        assertEquals(
                says,
                mistake.sentence()
                        .substring(0, Math.min(says.length(), mistake.sentence().length())));
    }

    @Test
    void a_part_of_a_later_version_can_be_left_out() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FilePart<Session>("loud", 2, true, Session::caption, (session, value) -> session));
    }
}
