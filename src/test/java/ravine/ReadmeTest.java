package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.session.FirstSession;
import ravine.session.SessionFile;

/** README's tables are what the program lists, and its session can be opened; with -Dreadme.write=true the tables are written anew. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"methods", "modifiers"})
    void its_table_is_what_the_program_lists(String what) throws Exception {
        var readme = Files.readString(README);
        var begin = "<!-- list " + what + " --markdown -->\n";
        int start = readme.indexOf(begin) + begin.length();
        int end = readme.indexOf("<!-- end -->", start);
        var listed = Outcome.of("list", what, "--markdown").out();
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, start) + listed + readme.substring(end));
        } else {
            assertEquals(listed, readme.substring(start, end));
        }
    }

    @Test
    void its_session_can_be_opened_and_has_every_setting_but_the_drawing() throws Exception {
        var readme = Files.readString(README);
        int start = readme.indexOf("```json\n") + "```json\n".length();
        var file = Files.writeString(
                folder.resolve("a.ravine.json"), readme.substring(start, readme.indexOf("```", start)));
        var session = SessionFile.read(file);
        assertEquals(2, session.tracks().size());
        var usual = SessionFile.content(FirstSession.lecture()).keySet();
        var shown = SessionFile.content(session).keySet();
        assertTrue(shown.containsAll(usual), shown::toString);
        assertEquals(0.1, session.problem().formula().values().get("a"));
    }
}
